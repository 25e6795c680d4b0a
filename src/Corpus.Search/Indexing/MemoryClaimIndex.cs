using Corpus.Model;

namespace Corpus.Search.Indexing;

/// <summary>An index that is held in memory.</summary>
internal sealed class MemoryClaimIndex(byte[] lengths, int[] firstClaims, string[] terms, WordForm[] forms, string[] families, WordPostings[] postings) : IClaimIndex
{
    public int ClaimCount => lengths.Length;

    public int ArticleCount => firstClaims.Length - 1;

    public long TermTotal { get; } = lengths.Sum(length => (long)length);

    public IReadOnlyList<string> Terms => terms;

    public IReadOnlyList<string> Families => families;

    public int GetLength(int claim) => At(lengths, claim, lengths.Length, nameof(claim));

    public void ReadLengths(int firstClaim, byte[] target)
    {
        _ = GetLength(firstClaim);
        Array.Copy(lengths, firstClaim, target, 0, Math.Min(target.Length, lengths.Length - firstClaim));
    }

    public WordForm GetForm(int term) => At(forms, term, forms.Length, nameof(term));

    public WordPostings GetPostings(int family) => At(postings, family, postings.Length, nameof(family));

    public int GetFirstClaim(int article) => At(firstClaims, article, firstClaims.Length, nameof(article));

    private static T At<T>(T[] rows, int row, int count, string parameter) => row >= 0 && row < count
        ? rows[row]
        : throw new ArgumentOutOfRangeException(parameter, row, FormattableString.Invariant($"The index has {count} of them."));
}
