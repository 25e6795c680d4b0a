using Corpus.Model;

namespace Corpus.Search;

/// <summary>An index that is held in memory.</summary>
internal sealed class MemoryClaimIndex : IClaimIndex
{
    private readonly int[] _lengths;
    private readonly string[] _terms;
    private readonly Posting[][] _postings;

    public MemoryClaimIndex(int[] lengths, Dictionary<string, List<Posting>> postings)
    {
        _lengths = lengths;
        TermTotal = lengths.Sum(length => (long)length);
        _terms = [.. postings.Keys];
        Array.Sort(_terms, StringComparer.Ordinal);
        _postings = Array.ConvertAll(_terms, term => postings[term].ToArray());
    }

    public int ClaimCount => _lengths.Length;

    public long TermTotal { get; }

    public IReadOnlyList<string> Terms => _terms;

    public int GetLength(int claim) =>
        claim >= 0 && claim < _lengths.Length
            ? _lengths[claim]
            : throw new ArgumentOutOfRangeException(nameof(claim), claim, FormattableString.Invariant($"The index has {_lengths.Length} claims."));

    public IReadOnlyList<Posting> GetPostings(string term)
    {
        var found = Array.BinarySearch(_terms, term, StringComparer.Ordinal);
        return found >= 0 ? _postings[found] : [];
    }
}
