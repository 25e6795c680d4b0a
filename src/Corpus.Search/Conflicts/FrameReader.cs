namespace Corpus.Search.Conflicts;

/// <summary>Reads how a claim says things are in a place: "Ruritania is safe", "there are hideouts in the country".</summary>
internal static class FrameReader
{
    /// <summary>Words before a threat in which an act against it is looked for.</summary>
    private const int ActReach = 4;

    /// <summary>Words between a frame and the place behind it.</summary>
    private const int PlaceReach = 6;

    private static readonly FrameUse[] None = [];

    public static FrameUse[] Read(List<PropositionWord> words, ref int lastPlace)
    {
        List<FrameUse>? found = null;
        var before = lastPlace;
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Entry.Frame.Sign != 0 && !IsCountered(words, at) && !Changes(words, at) && PlaceOf(words, at, before) is (>= 0, _) place)
                Add(found ??= [], words[at], place, at);
            if (words[at].Has(WordFlags.Place))
                before = words[at].Entry.Stem;
        }
        lastPlace = before;
        return found is null ? None : [.. found];
    }

    /// <summary>Adds a use; "terrorist hideouts" are one.</summary>
    private static void Add(List<FrameUse> found, PropositionWord word, (int Stem, bool IsNamed) place, int at)
    {
        var sign = word.Has(WordFlags.Negated) ? -word.Entry.Frame.Sign : word.Entry.Frame.Sign;
        if (found.Count > 0 && found[found.Count - 1] is var last && last.Frame == word.Entry.Frame.Frame && last.Sign == sign && last.Place == place.Stem)
        {
            if (last.Last == at - 1)
                found[found.Count - 1] = last with { Last = at };
            return;
        }
        found.Add(new FrameUse(word.Entry.Frame.Frame, sign, place.Stem, place.IsNamed, at, at));
    }

    /// <summary>Whether the words are about an act against it: "anti-terrorism", "to prevent attacks".</summary>
    private static bool IsCountered(List<PropositionWord> words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - ActReach && words[i].Clause == words[at].Clause; i--)
        {
            if (words[i].Entry.Is(WordClass.Counter) && words[i].Entry.Term is not ("about" or "against"))
                return true;
        }
        return false;
    }

    /// <summary>Whether the clause tells that it became more or less: that says nothing of how much is left.</summary>
    private static bool Changes(List<PropositionWord> words, int at)
    {
        foreach (var word in words)
        {
            if (word.Clause == words[at].Clause && word.Entry.Direction != 0)
                return true;
        }
        return false;
    }

    private static (int Stem, bool IsNamed) PlaceOf(List<PropositionWord> words, int at, int lastPlace)
    {
        var clause = words[at].Clause;
        // "attacks in Ruritania", "safe in the country".
        for (var i = at + 1; i < words.Count && i <= at + PlaceReach && words[i].Clause == clause; i++)
        {
            if (words[i].Entry.Is(WordClass.At) && PlaceBehind(words, i, lastPlace) is (>= 0, _) place)
                return place;
        }
        // "Ruritania is safe", "the country is more secure", "in Ruritania there are attacks".
        for (var i = at - 1; i >= 0 && words[i].Clause == clause; i--)
        {
            if (IsPlaceOfClause(words, i) && At(words, i, lastPlace) is (>= 0, _) place)
                return place;
        }
        // "Hideouts are known, and they operate from their territory".
        for (var i = at + 1; i < words.Count; i++)
        {
            if (words[i].Entry.Term is "from" or "in" or "on" && PlaceBehind(words, i, lastPlace) is (>= 0, false) place)
                return place;
        }
        return (-1, false);
    }

    private static (int Stem, bool IsNamed) PlaceBehind(List<PropositionWord> words, int preposition, int lastPlace)
    {
        for (var i = preposition + 1; i < words.Count && i <= preposition + 3; i++)
        {
            if (At(words, i, lastPlace) is (>= 0, _) place)
                return place;
        }
        return (-1, false);
    }

    /// <summary>Not "against Ruritania", nor "since the withdrawal from Ruritania".</summary>
    private static bool IsPlaceOfClause(List<PropositionWord> words, int at) =>
        at == 0 || !(words[at - 1].Entry.Is(WordClass.Toward) || words[at - 1].Entry.Term is "from" or "of" or "by" or "with");

    private static (int Stem, bool IsNamed) At(List<PropositionWord> words, int at, int lastPlace)
    {
        var word = words[at];
        if (word.Has(WordFlags.Place))
            return (word.Entry.Stem, true);
        if (!word.Entry.Is(WordClass.Back) || at == 0)
            return (-1, false);
        return words[at - 1].Entry.Term is "the" or "their" or "its" or "that" or "this" ? (lastPlace, false) : (-1, false);
    }
}
