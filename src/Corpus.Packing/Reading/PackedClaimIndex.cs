using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>The claim index of a corpus: a query reads the postings of its own words and no others.</summary>
internal sealed unsafe class PackedClaimIndex(CorpusImage image) : IClaimIndex
{
    private readonly PackedWords _terms = new(image, SectionKind.Terms, SectionKind.TermGroups, hasForms: true);
    private readonly PackedWords _families = new(image, SectionKind.Families, SectionKind.FamilyGroups, hasForms: false);

    private int[]? _firstClaims;

    public int ClaimCount { get; } = image.Count(SectionKind.ClaimLengths);

    public int ArticleCount { get; } = image.Count(SectionKind.Articles);

    public long TermTotal => image.TermTotal;

    public IReadOnlyList<string> Terms => _terms;

    public IReadOnlyList<string> Families => _families;

    public int GetLength(int claim)
    {
        Require(claim, ClaimCount, nameof(claim));
        using var reader = new CorpusReader(image);
        return reader.Row<byte>(SectionKind.ClaimLengths, claim);
    }

    public void ReadLengths(int firstClaim, byte[] target)
    {
        Require(firstClaim, ClaimCount, nameof(firstClaim));
        using var reader = new CorpusReader(image);
        var count = Math.Min(target.Length, ClaimCount - firstClaim);
        var lengths = reader.Bytes(SectionKind.ClaimLengths, firstClaim, count);
        fixed (byte* first = target)
            Buffer.MemoryCopy(lengths, first, target.Length, count);
    }

    public WordForm GetForm(int term) => _terms.FormAt(term);

    public WordPostings GetPostings(int family)
    {
        Require(family, Families.Count, nameof(family));
        using var reader = new CorpusReader(image);
        var first = reader.Row<uint>(SectionKind.FamilyPostings, family);
        var end = family + 1 < image.Count(SectionKind.FamilyPostings)
            ? reader.Row<uint>(SectionKind.FamilyPostings, family + 1)
            : (long)image.Section(SectionKind.Postings).Length - CorpusFormat.PostingsMargin;
        return new PackedPostings(image, first, end);
    }

    public int GetFirstClaim(int article)
    {
        Require(article, ArticleCount + 1, nameof(article));
        return article == ArticleCount ? ClaimCount : FirstClaims()[article];
    }

    /// <summary>Read at once: a title leads to the claims of its article, and a common word is in many titles.</summary>
    private int[] FirstClaims()
    {
        image.RequireOpen();
        if (Volatile.Read(ref _firstClaims) is { } known)
            return known;
        using var reader = new CorpusReader(image);
        var firsts = new int[ArticleCount];
        var rows = (uint*)reader.Bytes(SectionKind.FirstClaims, 0, (long)firsts.Length * sizeof(uint));
        for (var i = 0; i < firsts.Length; i++)
            firsts[i] = reader.Value(rows[i], ClaimCount);
        Volatile.Write(ref _firstClaims, firsts);
        return firsts;
    }

    private static void Require(int row, int count, string parameter)
    {
        if (row < 0 || row >= count)
            throw new ArgumentOutOfRangeException(parameter, row, FormattableString.Invariant($"The index has {count} of them."));
    }
}
