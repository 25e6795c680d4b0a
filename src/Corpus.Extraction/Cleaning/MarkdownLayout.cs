using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Finds the blocks of Markdown and their marks, as CommonMark has them.</summary>
/// <remarks>
/// Lines that follow each other are one paragraph; a heading, list item, change of quotation depth, table row or fence begins a new block.
/// Marks inside a paragraph (emphasis, links, the <c>&gt;</c> of its second line) stay in its span: a paragraph is one run of the source.
/// </remarks>
internal sealed class MarkdownLayout
{
    private readonly string _text;
    private readonly List<PageLine> _lines;
    private readonly Page _page;

    private MarkdownLayout(string text, TextSpan body, Page page) => (_text, _lines, _page) = (text, PageLine.Split(page.Workspace, text, body), page);

    /// <summary>Adds the blocks of a text to its page.</summary>
    public static void Read(string text, TextSpan body, Page page)
    {
        var layout = new MarkdownLayout(text, body, page);
        for (var i = 0; i < layout._lines.Count;)
            i = layout.ReadBlock(i);
    }

    /// <summary>Reads the block that begins with a line; gives the line after it.</summary>
    private int ReadBlock(int first)
    {
        var line = _lines[first];
        if (IsFence(line))
            return ReadFence(first);

        var marks = MarkdownMarks.Read(_text, line);
        var next = first + 1;
        if (marks.HeadingLevel > 0 || marks.ContentStart == line.End || IsSeparate(line))
        {
            Add(line.Start, line.End, marks.ContentStart, marks.HeadingLevel);
            return next;
        }

        while (next < _lines.Count && Continues(_lines[next], marks))
            next++;
        var end = _lines[next - 1].End;
        var underline = next < _lines.Count && next == first + 1 && !_lines[next].IsAfterBlank ? UnderlineLevel(_lines[next]) : 0;
        Add(line.Start, end, marks.ContentStart, underline);
        return next;
    }

    /// <summary>A fence is furniture as a whole, to its closing fence or the end.</summary>
    private int ReadFence(int first)
    {
        var mark = _text[_lines[first].Start];
        var next = first + 1;
        while (next < _lines.Count && !(IsFence(_lines[next]) && _text[_lines[next].Start] == mark))
            next++;
        next = Math.Min(next + 1, _lines.Count);
        var span = TextSpan.FromBounds(_lines[first].Start, _lines[next - 1].End);
        _page.Add(new Block { Outer = span, Content = span, Span = span, RemovedBy = CleaningRules.FencedCode });
        return next;
    }

    private bool Continues(PageLine line, MarkdownMarks block)
    {
        if (line.IsAfterBlank || IsFence(line) || UnderlineLevel(line) > 0 || IsSeparate(line))
            return false;
        var marks = MarkdownMarks.Read(_text, line);
        return marks is { HeadingLevel: 0, IsItem: false } && marks.ContentStart < line.End && (marks.QuoteDepth == block.QuoteDepth || marks.QuoteDepth == 0);
    }

    private void Add(int start, int end, int contentStart, int headingLevel)
    {
        var contentEnd = headingLevel > 0 ? MarkdownMarks.WithoutClosingMarks(_text, contentStart, end) : end;
        var (from, to) = MarkdownMarks.WithoutEmphasis(_text, contentStart, contentEnd);
        var content = from < to ? TextSpan.FromBounds(from, to) : TextSpan.FromBounds(start, end);
        _page.Add(new Block
        {
            Outer = TextSpan.FromBounds(start, end),
            Content = content,
            Span = content,
            HeadingLevel = headingLevel,
            IsLink = MarkdownMarks.IsLink(_text, content),
        });
    }

    /// <summary>Lines that never join others: rows of tables, tags, images, definitions of links.</summary>
    private bool IsSeparate(PageLine line) => _text[line.Start] switch
    {
        '|' => true,
        '<' => _text[line.End - 1] == '>',
        '!' => line.Length > 1 && _text[line.Start + 1] == '[',
        '[' => _text.IndexOf("]:", line.Start, Math.Min(line.Length, 80), StringComparison.Ordinal) > 0,
        _ => LineShape.Of(_text, TextSpan.FromBounds(line.Start, Math.Min(line.End, line.Start + 20))).IsOrnament,
    };

    private bool IsFence(PageLine line) =>
        string.CompareOrdinal(_text, line.Start, "```", 0, 3) == 0 || string.CompareOrdinal(_text, line.Start, "~~~", 0, 3) == 0;

    private int UnderlineLevel(PageLine line)
    {
        var mark = _text[line.Start];
        for (var i = line.Start; i < line.End; i++)
        {
            if (_text[i] != mark)
                return 0;
        }

        return mark switch { '=' => 1, '-' => 2, _ => 0 };
    }
}
