using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>Aligns one quotation with passages, within a bound for all of them together.</summary>
internal sealed class PassageAligner(QuotedText quoted)
{
    /// <summary>Words of the quotation that are aligned at a time.</summary>
    private const int Stretch = 512;

    /// <summary>Words of the passage that are compared with one stretch, unless it is the first and the passage is short.</summary>
    private const int Width = 768;

    /// <summary>Words that must have an equal one in the passage.</summary>
    private readonly int _words = quoted.Words.Count(word => !word.Has(WordMarks.Bracketed));

    private int _cellsLeft = QuotationLimits.MaxCells;

    /// <summary>Whether passages that do not hold all words as they are need not be looked at any more.</summary>
    public bool IsExactEnough { get; set; }

    /// <summary>How the quotation lies over a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="claim">The claim that brought it into question.</param>
    /// <returns>Null where the bound is reached, and where the passage is so short that it cannot be near.</returns>
    public List<AlignedPair>? Align(Passage passage, Claim claim)
    {
        if (_cellsLeft <= 0 || passage.Words.Count < _words * VerdictChoice.LeastNear)
            return null;
        if (Exactly(passage) is { } exact)
            return exact;
        return IsExactEnough ? null : InStretches(passage, claim.Words.Envelope);
    }

    private List<AlignedPair> InStretches(Passage passage, TextSpan claim)
    {
        var pairs = new List<AlignedPair>();
        var (first, end) = FirstRange(passage, claim);
        for (var start = 0; start < quoted.Words.Count; start += Stretch)
        {
            var count = Math.Min(Stretch, quoted.Words.Count - start);
            var stretch = _cellsLeft > 0 && first < end ? WordAlignment.Align(quoted.Words, start, count, passage.Words, first, end) : [.. Enumerable.Range(start, count).Select(word => new AlignedPair(word, -1))];
            _cellsLeft -= count * (end - first);
            AddBehind(pairs, stretch);
            var last = pairs.FindLastIndex(pair => pair.Said >= 0);
            first = last < 0 ? first : pairs[last].Said + 1;
            end = Math.Min(passage.Words.Count, first + Width);
        }

        return pairs;
    }

    /// <summary>Adds a stretch; words of the passage between it and the one before are left out.</summary>
    private static void AddBehind(List<AlignedPair> pairs, List<AlignedPair> stretch)
    {
        var last = pairs.FindLastIndex(pair => pair.Said >= 0);
        var next = stretch.Find(pair => pair.Said >= 0 && pair.Quoted >= 0);
        for (var said = last < 0 ? next.Said : pairs[last].Said + 1; said < next.Said; said++)
            pairs.Add(new AlignedPair(-1, said));
        pairs.AddRange(stretch);
    }

    private (int First, int End) FirstRange(Passage passage, TextSpan claim)
    {
        var count = Math.Min(Stretch, quoted.Words.Count);
        if (passage.Words.Count <= QuotationLimits.MaxCellsOfPassage / count)
            return (0, passage.Words.Count);
        var at = 0;
        while (at < passage.Words.Count && passage.Words[at].Span.Start < claim.Start)
            at++;
        return (Math.Max(0, at - Width), Math.Min(passage.Words.Count, at + Width));
    }

    /// <summary>Where all words stand one behind the other, at which most genuine quotations are done: the first place that is whole sentences, or else the first that does not begin behind a negation.</summary>
    private List<AlignedPair>? Exactly(Passage passage)
    {
        var (words, said) = (quoted.Words, passage.Words);
        var (best, bestFault) = (-1, int.MaxValue);
        for (var start = 0; start + words.Count <= said.Count && _cellsLeft > 0 && bestFault > 0; start++)
        {
            var same = 0;
            while (same < words.Count && words[same].IsSameAs(said[start + same]))
                same++;
            _cellsLeft -= same;
            if (same == words.Count && FaultOf(passage, start, start + same) is var fault && fault < bestFault)
                (best, bestFault) = (start, fault);
        }

        return best < 0 ? null : [.. Enumerable.Range(0, words.Count).Select(i => new AlignedPair(i, best + i))];
    }

    private static int FaultOf(Passage passage, int start, int end)
    {
        if (passage.BeginsSentence(start))
            return passage.EndsSentence(end - 1) ? 0 : 1;
        return (QuotationLexicon.Classify(passage.Words[start - 1].Form) & QuotationWordClass.Negation) == 0 ? 1 : 2;
    }
}
