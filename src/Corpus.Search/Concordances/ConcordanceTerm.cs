using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Concordances;

/// <summary>What a concordance looks for: words, "phrases", prefix* and wild?cards, any of which may stand at a place.</summary>
/// <remarks>
/// Words are those of search (<see cref="ClaimTokenizer"/>): case and diacritics do not count. There are no stems and no fields: a concordance shows forms, and its caller chooses the passages.
/// Where several parts fit at one place the longest does, and places do not overlap. Immutable and thread-safe.
/// </remarks>
public sealed class ConcordanceTerm
{
    /// <summary>The marks that open and close a phrase, as in a query.</summary>
    private static readonly char[] _marks = ['"', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\uFF02'];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<TermPattern> _patterns = [];

    /// <summary>Phrases by their first word.</summary>
    private readonly Dictionary<string, List<IReadOnlyList<TermPattern>>> _phrases = new(StringComparer.Ordinal);

    /// <summary>Phrases whose first word has wildcards.</summary>
    private readonly List<IReadOnlyList<TermPattern>> _openPhrases = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private int _wordCount;
    private int _patternCount;
    private bool _leftOut;

    private ConcordanceTerm(string text) => Text = text;

    /// <summary>The term as it was asked.</summary>
    public string Text { get; }

    /// <summary>What the user should know about how the term was read; empty where it was read as written.</summary>
    public ValueList<QueryNote> Notes { get; private set; } = ValueList<QueryNote>.Empty;

    /// <summary>Reads a term; any text. Beyond the limits of <see cref="ClaimSearchLimits"/> it is read in part, and a note says so.</summary>
    public static ConcordanceTerm Read(string text)
    {
        var term = new ConcordanceTerm(text ?? throw new ArgumentNullException(nameof(text)));
        var notes = new List<QueryNote>();
        if (text.Length > ClaimSearchLimits.MaxQueryLength)
        {
            notes.Add(new QueryNote(FormattableString.Invariant($"The term is long; only its first {ClaimSearchLimits.MaxQueryLength} characters are read."), TextSpan.FromBounds(ClaimSearchLimits.MaxQueryLength, text.Length)));
            text = text.Substring(0, ClaimSearchLimits.MaxQueryLength);
        }

        if (term.ReadParts(text) is { } fault)
            notes.Add(fault);
        if (term._leftOut)
            notes.Add(new QueryNote(FormattableString.Invariant($"The term has many words; only its first {ClaimSearchLimits.MaxWords}, and {ClaimSearchLimits.MaxPatterns} with wildcards, are looked for."), default));
        if (term._known.Count == 0)
            notes.Add(new QueryNote("The term holds no word to look for.", default));
        term.Notes = new ValueList<QueryNote>(notes);
        return term;
    }

    /// <summary>Where the term stands among words: the first word and the number of words, in order and not overlapping.</summary>
    internal IEnumerable<(int First, int Count)> FindIn(IReadOnlyList<ClaimToken> tokens)
    {
        for (var at = 0; at < tokens.Count;)
        {
            var count = LengthAt(tokens, at);
            if (count > 0)
                yield return (at, count);
            at += Math.Max(count, 1);
        }
    }

    private int LengthAt(IReadOnlyList<ClaimToken> tokens, int at)
    {
        var word = tokens[at].Term;
        var longest = _words.Contains(word) || _patterns.Exists(pattern => pattern.Matches(word)) ? 1 : 0;
        if (_phrases.TryGetValue(word, out var phrases))
            longest = Longest(phrases, tokens, at, longest);
        return Longest(_openPhrases, tokens, at, longest);
    }

    private static int Longest(List<IReadOnlyList<TermPattern>> phrases, IReadOnlyList<ClaimToken> tokens, int at, int longest)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Count > longest && StandsAt(phrase, tokens, at))
                longest = phrase.Count;
        }

        return longest;
    }

    private static bool StandsAt(IReadOnlyList<TermPattern> phrase, IReadOnlyList<ClaimToken> tokens, int at)
    {
        if (at + phrase.Count > tokens.Count)
            return false;
        for (var i = 0; i < phrase.Count; i++)
        {
            if (!phrase[i].Matches(tokens[at + i].Term))
                return false;
        }

        return true;
    }

    /// <summary>Reads what stands outside of marks as words, what stands inside as a phrase.</summary>
    private QueryNote? ReadParts(string text)
    {
        var parts = text.Split(_marks);
        if (parts.Length % 2 == 0)
        {
            AddWords(text, wildcards: false);
            var open = text.LastIndexOfAny(_marks);
            return new QueryNote(FormattableString.Invariant($"The quotation mark at character {open + 1} is not closed. The term is read as words."), new TextSpan(open, 1));
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 0)
                AddWords(parts[i], wildcards: true);
            else if (TermPattern.ReadAll(parts[i], wildcards: true) is { Count: > 0 } phrase)
                Add(phrase);
        }

        return null;
    }

    /// <summary>A star by itself is any one word, which is of use inside a phrase alone.</summary>
    private void AddWords(string text, bool wildcards)
    {
        foreach (var word in TermPattern.ReadAll(text, wildcards).Where(word => !word.IsAnyWord))
            Add([word]);
    }

    private void Add(IReadOnlyList<TermPattern> words)
    {
        if (!_known.Add(string.Join(" ", words)))
            return;
        var patterns = words.Count(word => !word.IsLiteral);
        if (_wordCount + words.Count > ClaimSearchLimits.MaxWords || _patternCount + patterns > ClaimSearchLimits.MaxPatterns)
        {
            _leftOut = true;
            return;
        }

        _wordCount += words.Count;
        _patternCount += patterns;
        if (words.Count > 1)
            AddPhrase(words);
        else if (words[0].IsLiteral)
            _words.Add(words[0].Text);
        else
            _patterns.Add(words[0]);
    }

    private void AddPhrase(IReadOnlyList<TermPattern> words)
    {
        if (!words[0].IsLiteral)
            _openPhrases.Add(words);
        else if (_phrases.TryGetValue(words[0].Text, out var others))
            others.Add(words);
        else
            _phrases.Add(words[0].Text, [words]);
    }
}
