using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>What stands between quotation marks: one quotation.</summary>
/// <param name="Pieces">The words without the marks, in order; never empty.</param>
/// <param name="Paragraph">The paragraph in which it begins.</param>
internal sealed record MarkedText(List<TextSpan> Pieces, TextSpan Paragraph)
{
    public int Start => Pieces[0].Start;

    public int End => Pieces[Pieces.Count - 1].End;
}
