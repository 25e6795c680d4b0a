using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Writes an inverted index; docs/corpus-bin.md describes its parts.</summary>
internal sealed class ClaimIndexWriter
{
    private readonly PostingsWriter _postings = new();

    public WordListWriter Terms { get; } = new();

    public WordListWriter Families { get; } = new();

    public RowBuffer<uint> FamilyPostings { get; } = new();

    public RowBuffer<byte> Postings => _postings.Bytes;

    public RowBuffer<uint> FirstClaims { get; } = new();

    public RowBuffer<byte> Lengths { get; } = new();

    /// <exception cref="ArgumentException">Words or postings are not in ascending order, or a number cannot be.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public void Add(IClaimIndex index, CancellationToken cancellation)
    {
        for (var term = 0; term < index.Terms.Count; term++)
        {
            var form = index.GetForm(term);
            Terms.Add(index.Terms[term]);
            Terms.Output.Number((uint)form.Family);
            Terms.Output.Number((uint)form.Number);
        }
        Terms.End();

        for (var family = 0; family < index.Families.Count; family++)
        {
            cancellation.ThrowIfCancellationRequested();
            Families.Add(index.Families[family]);
            FamilyPostings.Add(Postings.Count);
            _postings.Add(index.GetPostings(family), index);
        }
        Families.End();
        _postings.End();

        for (var article = 0; article < index.ArticleCount; article++)
            FirstClaims.Add((uint)index.GetFirstClaim(article));
        for (var claim = 0; claim < index.ClaimCount; claim++)
            Lengths.Add(checked((byte)index.GetLength(claim)));
    }
}
