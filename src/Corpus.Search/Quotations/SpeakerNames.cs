using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Quotations;

/// <summary>The names of the speakers of a corpus, to find in a text: full names, other names with a capital, and the last word of a person's name.</summary>
internal sealed class SpeakerNames
{
    private readonly Dictionary<string, List<Speaker>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public SpeakerNames(IEnumerable<Speaker> speakers, CancellationToken cancellation)
    {
        foreach (var speaker in speakers)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(speaker.Name, speaker);
            foreach (var alias in speaker.Aliases)
                Add(alias.Text, speaker);
            var last = speaker.Name.LastIndexOf(' ');
            if (speaker.Kind == SpeakerKind.Person && last > 0)
                Add(speaker.Name.Substring(last + 1), speaker);
        }
    }

    /// <summary>The names in a text, each once, as the speakers who may be meant; longer names win over their parts.</summary>
    public List<ValueList<Speaker>> FindAll(string text)
    {
        var found = new List<ValueList<Speaker>>();
        var words = ClaimTokenizer.Tokenize(text);
        for (var at = 0; at < words.Count;)
            at += Math.Max(1, Take(text, words, at, found));
        return found;
    }

    /// <summary>Takes the longest name that begins at a word, and tells how many words it has.</summary>
    private int Take(string text, IReadOnlyList<ClaimToken> words, int at, List<ValueList<Speaker>> found)
    {
        if (!_longest.TryGetValue(words[at].Term, out var longest) || !char.IsUpper(text[words[at].Span.Start]))
            return 0;
        for (var length = Math.Min(longest, words.Count - at); length > 0; length--)
        {
            var name = string.Join(" ", words.Skip(at).Take(length).Select(word => word.Term));
            if (!_byName.TryGetValue(name, out var speakers))
                continue;
            var meant = new ValueList<Speaker>(speakers);
            if (!found.Exists(other => other.Intersect(meant).Any()))
                found.Add(meant);
            return length;
        }

        return 0;
    }

    private void Add(string name, Speaker speaker)
    {
        var words = ClaimTokenizer.Tokenize(name);
        if (words.Count == 0 || !char.IsUpper(name[words[0].Span.Start]))
            return;
        var key = string.Join(" ", words.Select(word => word.Term));
        if (!_byName.TryGetValue(key, out var speakers))
            _byName[key] = speakers = [];
        if (!speakers.Contains(speaker))
            speakers.Add(speaker);
        _longest.TryGetValue(words[0].Term, out var longest);
        _longest[words[0].Term] = Math.Max(longest, words.Count);
    }
}
