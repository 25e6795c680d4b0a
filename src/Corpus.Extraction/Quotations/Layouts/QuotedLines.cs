using Corpus.Model;

namespace Corpus.Extraction.Quotations.Layouts;

/// <summary>The lines of a Markdown block quotation, without the marks between them.</summary>
internal static class QuotedLines
{
    /// <summary>Cuts the pieces of a quote at the marks between its lines.</summary>
    public static void Cut(string text, List<Piece> pieces)
    {
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            // A closure is made where its method begins: nearly no piece has a second line.
            if (text.IndexOf('\n', pieces[i].Span.Start, pieces[i].Span.Length) >= 0)
                CutAt(i, text, pieces);
        }
    }

    private static void CutAt(int index, string text, List<Piece> pieces)
    {
        var piece = pieces[index];
        pieces.RemoveAt(index);
        pieces.InsertRange(index, Cut(text, piece.Span).Select(line => piece with { Span = line }));
    }

    /// <summary>A span cut at the marks that open its further lines; itself where it has none.</summary>
    private static IEnumerable<TextSpan> Cut(string text, TextSpan span)
    {
        var start = span.Start;
        for (var line = text.IndexOf('\n', start, span.Length); line >= 0; line = text.IndexOf('\n', line + 1, span.End - line - 1))
        {
            var next = line + 1;
            while (next < span.End && text[next] is ' ' or '\t' or '>')
                next++;
            if (next >= span.End || text.IndexOf('>', line, next - line) < 0)
                continue;
            var end = line;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (end > start)
                yield return TextSpan.FromBounds(start, end);
            start = next;
        }

        yield return TextSpan.FromBounds(start, span.End);
    }
}
