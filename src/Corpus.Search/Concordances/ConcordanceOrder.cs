namespace Corpus.Search.Concordances;

/// <summary>What concordance lines are sorted by. L1 is the first word to the left of the keyword ("1L" in other programs), R1 the first to the right.</summary>
public enum ConcordanceSort
{
    /// <summary>The order of the corpus.</summary>
    Position,

    /// <summary>The keyword.</summary>
    Keyword,

    /// <summary>All words to the left, nearest first.</summary>
    Left,

    /// <summary>All words to the right, nearest first.</summary>
    Right,

    /// <summary>The first word to the left.</summary>
    L1,

    /// <summary>The second word to the left.</summary>
    L2,

    /// <summary>The third word to the left.</summary>
    L3,

    /// <summary>The fourth word to the left.</summary>
    L4,

    /// <summary>The fifth word to the left.</summary>
    L5,

    /// <summary>The first word to the right.</summary>
    R1,

    /// <summary>The second word to the right.</summary>
    R2,

    /// <summary>The third word to the right.</summary>
    R3,

    /// <summary>The fourth word to the right.</summary>
    R4,

    /// <summary>The fifth word to the right.</summary>
    R5,
}

/// <summary>Compares concordance lines by words at several places, the first place first; a place without a word comes before all words.</summary>
/// <remarks>Words are compared as search sees them, by ordinal. Lines that are equal stay as they are where the sort is stable.</remarks>
public sealed class ConcordanceOrder : IComparer<ConcordanceLine>
{
    private readonly ConcordanceSort[] _places;

    /// <summary>Makes an order; the array is copied. From <see cref="ConcordanceSort.Position"/> on places do not count.</summary>
    public ConcordanceOrder(params ConcordanceSort[] places) =>
        _places = [.. (places ?? throw new ArgumentNullException(nameof(places))).TakeWhile(place => place != ConcordanceSort.Position)];

    /// <summary>Whether lines stay in the order of the corpus, so that nothing has to be sorted.</summary>
    public bool IsPosition => _places.Length == 0;

    /// <inheritdoc/>
    public int Compare(ConcordanceLine? x, ConcordanceLine? y)
    {
        foreach (var place in _places)
        {
            var order = Compare(WordsAt(x!, place), WordsAt(y!, place));
            if (order != 0)
                return order;
        }

        return 0;
    }

    private static IEnumerable<string> WordsAt(ConcordanceLine line, ConcordanceSort place) => place switch
    {
        ConcordanceSort.Keyword => line.KeywordWords,
        ConcordanceSort.Left => line.LeftWords,
        ConcordanceSort.Right => line.RightWords,
        <= ConcordanceSort.L5 => line.LeftWords.Skip(place - ConcordanceSort.L1).Take(1),
        _ => line.RightWords.Skip(place - ConcordanceSort.R1).Take(1),
    };

    private static int Compare(IEnumerable<string> x, IEnumerable<string> y)
    {
        using var left = x.GetEnumerator();
        using var right = y.GetEnumerator();
        while (true)
        {
            var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
            if (!hasLeft || !hasRight)
                return hasLeft.CompareTo(hasRight);
            var order = string.CompareOrdinal(left.Current, right.Current);
            if (order != 0)
                return order;
        }
    }
}
