using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Writes an inverted index: differences between claims and counts as numbers of variable length.</summary>
internal sealed class ClaimIndexWriter
{
    public RowBuffer<TermRow> Terms { get; } = new();

    public RowBuffer<byte> Postings { get; } = new();

    public RowBuffer<uint> Lengths { get; } = new();

    /// <exception cref="ArgumentException">Terms or postings are not in ascending order, or a number is negative.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public void Add(IClaimIndex index, StringTable strings, CancellationToken cancellation)
    {
        string? previous = null;
        foreach (var term in index.Terms)
        {
            cancellation.ThrowIfCancellationRequested();
            if (previous is not null && string.CompareOrdinal(previous, term) >= 0)
                throw new ArgumentException($"The terms of an index must be in ordinal order: '{term}' follows '{previous}'.", nameof(index));
            previous = term;
            AddTerm(term, index.GetPostings(term), index.ClaimCount, strings);
        }
        for (var claim = 0; claim < index.ClaimCount; claim++)
            Lengths.Add(checked((uint)index.GetLength(claim)));
    }

    private void AddTerm(string term, IReadOnlyList<Posting> postings, int claimCount, StringTable strings)
    {
        Terms.Add(new TermRow { PostingsOffset = Postings.Count, TermString = strings.Add(term), ClaimCount = (uint)postings.Count });
        var before = -1;
        foreach (var posting in postings)
        {
            if (posting.Claim <= before || posting.Claim >= claimCount || posting.Count < 1)
                throw new ArgumentException($"The claims of a term must ascend and hold it at least once: see '{term}'.", nameof(postings));
            AddNumber((uint)(posting.Claim - before));
            AddNumber((uint)posting.Count);
            before = posting.Claim;
        }
    }

    private void AddNumber(uint number)
    {
        for (; number >= 0x80; number >>= 7)
            Postings.Add((byte)(number | 0x80));
        Postings.Add((byte)number);
    }
}
