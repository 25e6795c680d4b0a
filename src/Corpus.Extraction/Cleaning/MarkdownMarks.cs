using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>The marks of Markdown before the words of a line.</summary>
/// <param name="ContentStart">Where the words begin; the end of the line where there are none.</param>
/// <param name="QuoteDepth">How many <c>&gt;</c> stand before them.</param>
/// <param name="HeadingLevel">How many <c>#</c>; 0 where the line is no heading.</param>
/// <param name="IsItem">Whether the line begins an item of a list.</param>
internal readonly record struct MarkdownMarks(int ContentStart, int QuoteDepth, int HeadingLevel, bool IsItem)
{
    /// <summary>Reads the marks of a line from left to right.</summary>
    public static MarkdownMarks Read(string text, PageLine line)
    {
        var (at, depth, level, isItem) = (line.Start, 0, 0, false);
        while (at < line.End && level == 0)
        {
            var hashes = Hashes(text, at, line.End);
            if (text[at] == '>')
                (depth, at) = (depth + 1, at + 1);
            else if (hashes > 0)
                (level, at) = (hashes, at + hashes);
            else if (ItemMark(text, at, line.End) is var mark and > 0 && !isItem)
                (isItem, at) = (true, at + mark);
            else
                break;
            while (at < line.End && Blank.Is(text[at]))
                at++;
        }

        return new(at, depth, level, isItem);
    }

    /// <summary>End of a heading's words, before the <c>#</c> that may close it.</summary>
    public static int WithoutClosingMarks(string text, int start, int end)
    {
        var at = end;
        while (at > start && text[at - 1] == '#')
            at--;
        return at < end && at > start && Blank.Is(text[at - 1]) ? Blank.Trim(text, start, at).End : end;
    }

    /// <summary>The words inside emphasis that encloses all of them; otherwise the same borders.</summary>
    public static (int Start, int End) WithoutEmphasis(string text, int start, int end)
    {
        while (end - start > 2 && text[start] is '*' or '_' && text[end - 1] == text[start])
        {
            var strong = end - start > 4 && text[start + 1] == text[start] && text[end - 2] == text[start] ? 2 : 1;
            if (text.IndexOf(text[start], start + strong, end - start - (2 * strong)) >= 0)
                break;
            (start, end) = (start + strong, end - strong);
        }

        return (start, end);
    }

    /// <summary>Whether the whole content is one link or image, <c>[words](address)</c>.</summary>
    public static bool IsLink(string text, TextSpan content)
    {
        var start = text[content.Start] == '!' ? content.Start + 1 : content.Start;
        if (start >= content.End || text[start] != '[' || text[content.End - 1] != ')')
            return false;
        var middle = text.IndexOf("](", start, content.End - start, StringComparison.Ordinal);
        return middle > 0 && text.IndexOf(')', middle, content.End - middle) == content.End - 1;
    }

    private static int Hashes(string text, int at, int end)
    {
        var count = 0;
        while (at + count < end && count < 7 && text[at + count] == '#')
            count++;
        return count is > 0 and < 7 && (at + count == end || text[at + count] is ' ' or '\t') ? count : 0;
    }

    private static int ItemMark(string text, int at, int end)
    {
        var digits = 0;
        while (at + digits < end && digits < 9 && text[at + digits] is >= '0' and <= '9')
            digits++;
        var mark = at + digits;
        var isMark = mark < end && (digits == 0 ? text[mark] is '-' or '*' or '+' : text[mark] is '.' or ')');
        return isMark && mark + 1 < end && text[mark + 1] is ' ' or '\t' ? digits + 1 : 0;
    }
}
