namespace Corpus.Search.Quotations;

/// <summary>One step of an alignment.</summary>
/// <param name="Quoted">Index of the word of the quotation; -1 where words were left out.</param>
/// <param name="Said">Index of the word of the passage; -1 where a word was added.</param>
internal readonly record struct AlignedPair(int Quoted, int Said);

/// <summary>Lays a quotation over the part of a passage that it fits best, word by word.</summary>
/// <remarks>
/// Semi-global alignment with affine gaps (O. Gotoh, <em>An improved algorithm for matching biological sequences</em>, Journal of Molecular Biology 162, 1982):
/// the passage may go on at both ends for nothing, and the words of an omission cost something up to the tenth alone, so that two sentences with others between them are found.
/// Ties go to the earlier place. The work is the product of both lengths, which the caller bounds.
/// </remarks>
internal sealed class WordAlignment
{
    private const int Equal = 4;
    private const int EqualButCase = 3;
    private const int Bracketed = 1;
    private const int Changed = -2;
    private const int CrossedSentence = -4;
    private const int OpenAdded = -3;
    private const int MoreAdded = -2;
    private const int OpenDropped = -4;
    private const int OpenDroppedAtMark = -1;
    private const int MoreDropped = -1;

    /// <summary>Words of an omission that cost anything.</summary>
    private const int DearOmission = 10;
    private const int Never = int.MinValue / 2;

    private const byte FromPair = 0;
    private const byte FromAdded = 1;
    private const byte FromDropped = 2;
    private const byte FromStart = 3;

    private readonly IReadOnlyList<QuotedWord> _quoted;
    private readonly IReadOnlyList<QuotedWord> _said;
    private readonly int _start;
    private readonly int _first;
    private readonly int _width;
    private readonly byte[] _fromPair;
    private readonly byte[] _fromAdded;
    private readonly byte[] _fromDropped;

    private WordAlignment(IReadOnlyList<QuotedWord> quoted, int start, int count, IReadOnlyList<QuotedWord> said, int first, int end)
    {
        (_quoted, _start, _said, _first) = (quoted, start, said, first);
        _width = end - first + 1;
        (_fromPair, _fromAdded, _fromDropped) = (new byte[(count + 1) * _width], new byte[(count + 1) * _width], new byte[(count + 1) * _width]);
    }

    /// <summary>The best alignment of some words of a quotation, from the first to the last.</summary>
    /// <param name="quoted">The words of the quotation.</param>
    /// <param name="start">The first of them that is aligned.</param>
    /// <param name="count">How many of them are.</param>
    /// <param name="said">The words of the passage.</param>
    /// <param name="first">The first of them that counts.</param>
    /// <param name="end">Behind the last of them that counts.</param>
    public static List<AlignedPair> Align(IReadOnlyList<QuotedWord> quoted, int start, int count, IReadOnlyList<QuotedWord> said, int first, int end)
    {
        var alignment = new WordAlignment(quoted, start, count, said, first, end);
        var (column, state) = alignment.Fill(count);
        return alignment.WalkBack(count, column, state);
    }

    private (int Column, byte State) Fill(int count)
    {
        // By column: the best score that ends with a pair, an added word or a dropped one.
        var (pair, added, dropped) = (new int[_width], new int[_width], new int[_width]);
        var (lastPair, lastAdded, lastDropped) = (new int[_width], new int[_width], new int[_width]);
        var omitted = new int[_width];
        for (var j = 0; j < _width; j++)
            (lastPair[j], lastAdded[j], lastDropped[j], _fromPair[j]) = (0, Never, Never, FromStart);
        for (var i = 1; i <= count; i++)
        {
            var word = _quoted[_start + i - 1];
            var row = i * _width;
            var isMarked = i < count && (_quoted[_start + i].Has(WordMarks.AfterEllipsis | WordMarks.Bracketed) || word.Has(WordMarks.Bracketed));
            var openDropped = isMarked ? OpenDroppedAtMark : OpenDropped;
            var (openAdded, moreAdded) = word.Has(WordMarks.Bracketed) ? (0, 0) : (OpenAdded, MoreAdded);
            for (var j = 0; j < _width; j++)
            {
                (pair[j], _fromPair[row + j]) = (Never, FromStart);
                if (j > 0)
                {
                    var (score, from) = Best(lastPair[j - 1], lastAdded[j - 1], lastDropped[j - 1]);
                    (pair[j], _fromPair[row + j]) = (score + Score(word, _said[_first + j - 1]) + (i > 1 ? Crossing(word, _said[_first + j - 1]) : 0), from);
                }

                var (addedScore, addedFrom) = Best(lastPair[j] + openAdded, lastAdded[j] + moreAdded, lastDropped[j] + openAdded);
                (added[j], _fromAdded[row + j]) = (addedScore, addedFrom);
                (dropped[j], _fromDropped[row + j]) = (Never, FromStart);
                if (j > 0 && i < count)
                {
                    var more = isMarked || omitted[j - 1] >= DearOmission ? 0 : MoreDropped;
                    var (droppedScore, droppedFrom) = Best(pair[j - 1] + openDropped, added[j - 1] + openDropped, dropped[j - 1] + more);
                    (dropped[j], _fromDropped[row + j]) = (droppedScore, droppedFrom);
                    omitted[j] = droppedFrom == FromDropped ? omitted[j - 1] + 1 : 1;
                }
            }

            (pair, lastPair, added, lastAdded, dropped, lastDropped) = (lastPair, pair, lastAdded, added, lastDropped, dropped);
        }

        var (bestScore, bestColumn, bestState) = (Never, 0, FromPair);
        for (var j = 0; j < _width; j++)
        {
            var (score, state) = Best(lastPair[j], lastAdded[j], Never);
            if (score > bestScore)
                (bestScore, bestColumn, bestState) = (score, j, state);
        }

        return (bestColumn, bestState);
    }

    private List<AlignedPair> WalkBack(int i, int j, byte state)
    {
        var pairs = new List<AlignedPair>();
        while (i > 0)
        {
            var at = (i * _width) + j;
            switch (state)
            {
                case FromPair:
                    pairs.Add(new AlignedPair(_start + i - 1, _first + j - 1));
                    state = _fromPair[at];
                    (i, j) = (i - 1, j - 1);
                    break;
                case FromAdded:
                    pairs.Add(new AlignedPair(_start + i - 1, -1));
                    state = _fromAdded[at];
                    i--;
                    break;
                default:
                    pairs.Add(new AlignedPair(-1, _first + j - 1));
                    state = _fromDropped[at];
                    j--;
                    break;
            }
        }

        pairs.Reverse();
        return pairs;
    }

    private static int Score(QuotedWord quoted, QuotedWord said) =>
        quoted.Has(WordMarks.Bracketed) ? Bracketed
        : quoted.IsSameAs(said) ? Equal
        : quoted.IsSameWithoutCase(said) ? EqualButCase
        : Changed;

    /// <summary>A sentence of the quotation rather has an added word than the words of two sentences.</summary>
    private static int Crossing(QuotedWord quoted, QuotedWord said) =>
        said.Has(WordMarks.BeginsSentence) && !quoted.Has(WordMarks.BeginsSentence | WordMarks.AfterEllipsis | WordMarks.Bracketed) ? CrossedSentence : 0;

    private static (int Score, byte From) Best(int pair, int added, int dropped) =>
        pair >= added && pair >= dropped ? (pair, FromPair) : added >= dropped ? (added, FromAdded) : (dropped, FromDropped);
}
