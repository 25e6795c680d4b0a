using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>The claim index of a corpus: a query reads the postings of its own terms and no others.</summary>
internal sealed unsafe class PackedClaimIndex(CorpusImage image) : IClaimIndex
{
    private const int MaxNumberLength = 5;

    public int ClaimCount { get; } = image.Count(SectionKind.ClaimLengths);

    public long TermTotal => image.TermTotal;

    public IReadOnlyList<string> Terms { get; } = new RowList<string>(image.Count(SectionKind.Terms), row => Term(image, row));

    public int GetLength(int claim)
    {
        if (claim < 0 || claim >= ClaimCount)
            throw new ArgumentOutOfRangeException(nameof(claim), claim, FormattableString.Invariant($"The index has {ClaimCount} claims."));
        using var reader = new CorpusReader(image);
        return reader.Value(reader.Row<uint>(SectionKind.ClaimLengths, claim), int.MaxValue);
    }

    public IReadOnlyList<Posting> GetPostings(string term)
    {
        if (term is null)
            throw new ArgumentNullException(nameof(term));
        var low = 0;
        var high = Terms.Count - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = string.CompareOrdinal(Terms[middle], term);
            if (order == 0)
                return Postings(middle);
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return [];
    }

    private static string Term(CorpusImage image, int row)
    {
        using var reader = new CorpusReader(image);
        return reader.Text(reader.Row<TermRow>(SectionKind.Terms, row).TermString);
    }

    private Posting[] Postings(int term)
    {
        using var reader = new CorpusReader(image);
        var row = reader.Row<TermRow>(SectionKind.Terms, term);
        var end = term + 1 < Terms.Count ? reader.Row<TermRow>(SectionKind.Terms, term + 1).PostingsOffset : image.Section(SectionKind.Postings).Length;
        var length = (long)(end - row.PostingsOffset);
        var bytes = reader.Bytes(SectionKind.Postings, (long)row.PostingsOffset, length);
        if (row.ClaimCount > ClaimCount || 2L * row.ClaimCount > length)
            throw image.Damaged("a term has more claims than there are");
        var postings = new Posting[row.ClaimCount];
        var left = bytes + length;
        long claim = -1;
        for (var i = 0; i < postings.Length; i++)
        {
            var step = Number(ref bytes, left);
            var count = Number(ref bytes, left);
            claim += step;
            if (step == 0 || claim >= ClaimCount || count is 0 or > int.MaxValue)
                throw image.Damaged("a term has a claim that does not exist");
            postings[i] = new Posting((int)claim, (int)count);
        }
        return postings;
    }

    private uint Number(ref byte* at, byte* end)
    {
        ulong number = 0;
        for (var i = 0; i < MaxNumberLength && at < end; i++)
        {
            var part = *at++;
            number |= (ulong)(part & 0x7F) << (7 * i);
            if (part < 0x80 && number <= uint.MaxValue)
                return (uint)number;
        }
        throw image.Damaged("a number of the index does not end");
    }
}
