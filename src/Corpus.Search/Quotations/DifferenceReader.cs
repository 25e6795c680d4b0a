using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>Reads the differences out of an alignment: runs of equal words, and what stands between them.</summary>
internal sealed class DifferenceReader
{
    /// <summary>Words in front of a sentence that brackets at its beginning may stand for.</summary>
    private const int LongestBracketed = 4;

    private readonly QuotedText _quoted;
    private readonly Passage _passage;
    private readonly List<AlignedPair> _pairs;
    private readonly List<WordDifference> _differences = [];

    private DifferenceReader(QuotedText quoted, Passage passage, List<AlignedPair> pairs) => (_quoted, _passage, _pairs) = (quoted, passage, pairs);

    /// <summary>All runs in their order, with what is left out of the sentences at both ends.</summary>
    /// <param name="quoted">The quotation.</param>
    /// <param name="passage">What was said.</param>
    /// <param name="pairs">How they lie over each other; at least one pair has a word that was said.</param>
    public static List<WordDifference> Read(QuotedText quoted, Passage passage, List<AlignedPair> pairs)
    {
        var reader = new DifferenceReader(quoted, passage, pairs);
        reader.ReadFront(pairs.First(pair => pair.Said >= 0).Said);
        for (var at = 0; at < pairs.Count;)
        {
            var end = at + 1;
            while (end < pairs.Count && reader.Continues(at, end))
                end++;
            reader.Add(at, end);
            at = end;
        }

        reader.ReadEnd(pairs.Last(pair => pair.Said >= 0).Said);
        return reader._differences;
    }

    /// <summary>Whether two words of an alignment are the same, typography apart.</summary>
    public static bool IsSame(QuotedText quoted, Passage passage, AlignedPair pair) =>
        pair.Quoted >= 0 && pair.Said >= 0 && quoted.Words[pair.Quoted].IsSameAs(passage.Words[pair.Said]);

    private bool Continues(int first, int next)
    {
        var isSame = IsSame(_quoted, _passage, _pairs[first]);
        if (isSame != IsSame(_quoted, _passage, _pairs[next]))
            return false;
        return !isSame || !StartsApart(next);
    }

    /// <summary>Whether the words of a pair and those of the pair before it are given apart.</summary>
    private bool StartsApart(int pair) => pair > 0 && _pairs[pair - 1].Said >= 0 && _pairs[pair].Said >= 0 && _passage.IsApart(_pairs[pair].Said);

    private void Add(int at, int end)
    {
        var run = _pairs.GetRange(at, end - at);
        var quoted = run.Where(pair => pair.Quoted >= 0).Select(pair => pair.Quoted).ToList();
        var said = run.Where(pair => pair.Said >= 0).Select(pair => pair.Said).ToList();
        if (StartsApart(at) && IsSame(_quoted, _passage, _pairs[at]))
            AddJoint(_quoted.Words[quoted[0]]);
        var kind = KindOf(run, quoted, said, end);
        var weight = kind switch
        {
            DifferenceKind.Same => DifferenceWeight.None,
            DifferenceKind.Trimmed => TrimmedInside(said),
            DifferenceKind.Bracketed => WeightRule.OfBrackets(Words(_quoted.Words, quoted), Words(_passage.Words, said)),
            _ => WeightRule.Of(Words(_quoted.Words, quoted), Words(_passage.Words, said)),
        };
        Add(kind, weight, quoted, said);
    }

    /// <summary>Two runs of the same words that the article gives in two places, quoted as one.</summary>
    private void AddJoint(QuotedWord next) => _differences.Add(next.Has(WordMarks.AfterEllipsis)
        ? new WordDifference(DifferenceKind.Trimmed, DifferenceWeight.None, "", null, null)
        : new WordDifference(DifferenceKind.Dropped, DifferenceWeight.Wording, "", null, null));

    private DifferenceKind KindOf(List<AlignedPair> run, List<int> quoted, List<int> said, int end)
    {
        if (IsSame(_quoted, _passage, run[0]))
            return DifferenceKind.Same;
        if (quoted.Count > 0 && quoted.TrueForAll(word => _quoted.Words[word].Has(WordMarks.Bracketed)))
            return DifferenceKind.Bracketed;
        if (quoted.Count == 0)
            return end < _pairs.Count && _pairs[end].Quoted >= 0 && _quoted.Words[_pairs[end].Quoted].Has(WordMarks.AfterEllipsis) ? DifferenceKind.Trimmed : DifferenceKind.Dropped;
        return said.Count == 0 ? DifferenceKind.Added : DifferenceKind.Changed;
    }

    private void ReadFront(int first)
    {
        var start = first;
        while (!_passage.BeginsSentence(start))
            start--;
        if (start == first)
            return;
        var cutsNegation = IsNegation(first - 1) && !_passage.Words[first].Has(WordMarks.AfterPause);
        var isBracketed = _pairs[0].Quoted >= 0 && _quoted.Words[_pairs[0].Quoted].Has(WordMarks.Bracketed) && first - start <= LongestBracketed;
        AddTrimmed(isBracketed ? DifferenceKind.Bracketed : DifferenceKind.Trimmed, start, first, cutsNegation);
    }

    private void ReadEnd(int last)
    {
        var end = last + 1;
        while (!_passage.EndsSentence(end - 1))
            end++;
        if (end == last + 1)
            return;
        var cutsNegation = IsNegation(last + 1) && !_passage.Words[last + 1].Has(WordMarks.AfterPause);
        AddTrimmed(DifferenceKind.Trimmed, last + 1, end, cutsNegation);
    }

    /// <summary>An omission inside one clause that takes its negation with it turns the clause round, whatever marks it.</summary>
    private DifferenceWeight TrimmedInside(List<int> said)
    {
        var next = said[said.Count - 1] + 1;
        var isOneClause = said.TrueForAll(word => !_passage.Words[word].Has(WordMarks.AfterPause)) && (next == _passage.Words.Count || !_passage.Words[next].Has(WordMarks.AfterPause));
        return isOneClause && said.Exists(IsNegation) ? DifferenceWeight.Negation : DifferenceWeight.None;
    }

    private bool IsNegation(int said) => (QuotationLexicon.Classify(_passage.Words[said].Form) & QuotationWordClass.Negation) != 0;

    private void AddTrimmed(DifferenceKind kind, int first, int end, bool cutsNegation) =>
        _differences.Add(new WordDifference(kind, cutsNegation ? DifferenceWeight.Negation : DifferenceWeight.None, "", null, _passage.TextOf(first, end)));

    private void Add(DifferenceKind kind, DifferenceWeight weight, List<int> quoted, List<int> said) => _differences.Add(new WordDifference(
        kind,
        weight,
        quoted.Count == 0 ? "" : _quoted.TextOf(quoted[0], quoted[quoted.Count - 1] + 1),
        quoted.Count == 0 ? null : _quoted.SpanOf(quoted[0], quoted[quoted.Count - 1] + 1),
        said.Count == 0 ? null : _passage.TextOf(said[0], said[said.Count - 1] + 1)));

    private static List<QuotedWord> Words(IReadOnlyList<QuotedWord> words, List<int> chosen) => chosen.ConvertAll(word => words[word]);
}
