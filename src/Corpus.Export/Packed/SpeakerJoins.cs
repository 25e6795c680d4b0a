using Corpus.Model;

namespace Corpus.Export.Packed;

/// <summary>Finds again which speakers of the articles are one in a corpus, as a packed one keeps the result alone.</summary>
internal sealed class SpeakerJoins(ICorpus? corpus)
{
    private readonly HashSet<ulong> _seen = [];
    private readonly SortedDictionary<ulong, Group> _groups = [];

    public void Add(Article article)
    {
        if (corpus is null)
            return;
        foreach (var speaker in article.Speakers.Concat(article.Quotes.Select(quote => quote.Speaker).OfType<Speaker>()))
        {
            if (_seen.Add(speaker.Key))
                Add(speaker, corpus.FindSpeaker(speaker.Key) ?? speaker);
        }
    }

    /// <summary>The speakers of more than one name, or of another than their articles give them.</summary>
    public IReadOnlyList<SpeakerJoin> ToList() =>
        _groups.Values.Where(group => group.Members.Any(member => member.Key != group.Key))
            .Select(group => new SpeakerJoin(group.Name, group.Kind, new(group.Members.OrderBy(member => member.Key))))
            .ToArray();

    private void Add(Speaker speaker, Speaker whole)
    {
        if (!_groups.TryGetValue(whole.Key, out var group))
            _groups[whole.Key] = group = new Group(whole.Key, whole.Name, whole.Kind);
        // The rule that joined a name stands with the alias that the name has become; a name that no text gives has neither.
        var alias = whole.Aliases.FirstOrDefault(alias => string.Equals(alias.Text, speaker.Name, StringComparison.Ordinal));
        group.Members.Add(new JoinedSpeaker(speaker.Key, alias?.Rule ?? ""));
    }

    private sealed class Group(ulong key, string name, SpeakerKind kind)
    {
        public ulong Key => key;

        public string Name => name;

        public SpeakerKind Kind => kind;

        public List<JoinedSpeaker> Members { get; } = [];
    }
}
