namespace Corpus.Extraction.Speakers;

/// <summary>The people who spoke last, each with the sentence in which he did.</summary>
/// <remarks>A struct around a list that the workspace lends.</remarks>
internal readonly struct RecentSpeakers(Workspace workspace)
{
    /// <summary>Nobody looks back further: a dialogue has few parties.</summary>
    private const int Most = 4;

    /// <summary>The last one first.</summary>
    private readonly List<(Entity Person, int Sentence)> _spoke = workspace.List<(Entity, int)>();

    /// <summary>Notes that somebody spoke.</summary>
    public void Add(Entity person, int sentence)
    {
        var place = 0;
        while (place < _spoke.Count && _spoke[place].Person != person)
            place++;
        if (place < _spoke.Count || place == Most)
            _spoke.RemoveAt(Math.Min(place, Most - 1));
        _spoke.Insert(0, (person, sentence));
    }

    /// <summary>The last one who may be meant; null where there is none.</summary>
    public Entity? Last(SoughtPerson sought, out int sentence)
    {
        for (var i = 0; i < _spoke.Count; i++)
        {
            sentence = _spoke[i].Sentence;
            if (MayBe(i, sought))
                return _spoke[i].Person;
        }
        sentence = -1;
        return null;
    }

    /// <summary>Who of them spoke in a sentence and may be meant; null where nobody did.</summary>
    public Entity? In(int sentence, SoughtPerson sought)
    {
        for (var i = 0; i < _spoke.Count; i++)
        {
            if (_spoke[i].Sentence == sentence && MayBe(i, sought))
                return _spoke[i].Person;
        }
        return null;
    }

    /// <summary>Who spoke before the last one is meant only where the text shows his sex.</summary>
    private bool MayBe(int place, SoughtPerson sought) => sought.MayBe(_spoke[place].Person) && (place == 0 || sought.IsShownBy(_spoke[place].Person));
}
