using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Finds the paragraphs of plain text.</summary>
/// <remarks>
/// A blank line always parts two blocks. Lines that follow each other directly are paragraphs of their own, unless the text is wrapped
/// at a fixed width: then a line goes on in the next one when the next one's first word had no room left.
/// </remarks>
internal static class PlainLayout
{
    private const int LongestWrappedLine = 100;
    private const int ShortestWrappedLine = 40;

    /// <summary>Adds the paragraphs of a text to its page.</summary>
    public static void Read(string text, TextSpan body, Page page)
    {
        var lines = PageLine.Split(page.Workspace, text, body);
        var width = WrapWidth(text, lines);
        for (var i = 0; i < lines.Count;)
        {
            var first = i++;
            while (i < lines.Count && (IsAttributedBy(text, lines[i - 1], lines[i]) || (width > 0 && Continues(text, lines[i - 1], lines[i], width))))
                i++;
            var span = TextSpan.FromBounds(lines[first].Start, lines[i - 1].End);
            page.Add(new Block { Outer = span, Content = span, Span = span });
        }
    }

    /// <summary>The width at which the text is wrapped; 0 where it is not.</summary>
    private static int WrapWidth(string text, List<PageLine> lines)
    {
        var (width, longer) = (0, 0);
        foreach (var line in lines)
        {
            if (line.Length > LongestWrappedLine)
                longer++;
            else
                width = Math.Max(width, line.Length);
        }

        if (longer * 10 > lines.Count)
            return 0;
        var (pairs, wrapped) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].IsAfterBlank)
                continue;
            pairs++;
            wrapped += lines[i - 1].Length >= ShortestWrappedLine && HadNoRoom(text, lines[i - 1], lines[i], width) ? 1 : 0;
        }

        return wrapped >= 2 && wrapped * 10 >= pairs * 8 ? width : 0;
    }

    private static bool Continues(string text, PageLine line, PageLine next, int width)
    {
        if (next.IsAfterBlank || next.Indent >= line.Indent + 2 || line.Length * 10 < width * 6)
            return false;
        return HadNoRoom(text, line, next, width) || !LineShape.Of(text, TextSpan.FromBounds(line.Start, line.End)).EndsSentence;
    }

    /// <summary>A line that opens in lower case right below closed quotation marks tells who spoke.</summary>
    private static bool IsAttributedBy(string text, PageLine line, PageLine next) =>
        !next.IsAfterBlank && next.Length > 0 && line.Length > 0 && char.IsLower(text[next.Start])
        && (QuotationMarks.DoubleLength(text.AsSpan(0, line.End), line.End - 1) > 0 || QuotationMarks.IsSingle(text[line.End - 1]));

    private static bool HadNoRoom(string text, PageLine line, PageLine next, int width)
    {
        var end = next.Start;
        while (end < next.End && !char.IsWhiteSpace(text[end]))
            end++;
        return line.Length + 1 + (end - next.Start) > width;
    }
}
