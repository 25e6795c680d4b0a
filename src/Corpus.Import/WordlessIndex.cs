using Corpus.Model;

namespace Corpus.Import;

/// <summary>The index of claims whose words nobody has read yet.</summary>
/// <param name="firstClaims">The first claim of each article, and the number of all at the end.</param>
internal sealed class WordlessIndex(IReadOnlyList<int> firstClaims) : IClaimIndex
{
    public int ClaimCount => firstClaims[firstClaims.Count - 1];

    public int ArticleCount => firstClaims.Count - 1;

    public long TermTotal => 0;

    public IReadOnlyList<string> Terms => [];

    public IReadOnlyList<string> Families => [];

    public int GetLength(int claim) => 0;

    public void ReadLengths(int firstClaim, byte[] target) => Array.Clear(target, 0, target.Length);

    public WordForm GetForm(int term) => throw new ArgumentOutOfRangeException(nameof(term));

    public WordPostings GetPostings(int family) => throw new ArgumentOutOfRangeException(nameof(family));

    public int GetFirstClaim(int article) => firstClaims[article];
}
