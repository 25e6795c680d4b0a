using System.Text;

namespace Corpus.Html.Text;

/// <summary>Writes blocks as Markdown.</summary>
internal static class MarkdownBody
{
    /// <summary>The headline as a heading of the first level, then the blocks, each in a line of its own with a line between them.</summary>
    public static string Write(string? title, IReadOnlyList<HtmlBlock> blocks)
    {
        var body = new StringBuilder();
        if (title is not null)
            body.Append("# ").Append(title).Append('\n');
        var depth = 0;
        foreach (var block in blocks)
        {
            // A line without the mark parts two quotations: what is one on the page stays one.
            if (body.Length > 0)
                body.Append(Marks(Math.Min(depth, block.QuoteDepth)).TrimEnd()).Append('\n');
            depth = block.QuoteDepth;
            body.Append(Marks(depth)).Append(Mark(block)).Append(block.Kind == HtmlBlockKind.Paragraph ? Escaped(block.Text) : block.Text).Append('\n');
        }
        return body.ToString();
    }

    private static string Marks(int depth) => string.Concat(Enumerable.Repeat("> ", depth));

    /// <summary>The first level is the headline's.</summary>
    private static string Mark(HtmlBlock block) => block.Kind switch
    {
        HtmlBlockKind.Heading => new string('#', Math.Max(2, block.Level)) + " ",
        HtmlBlockKind.Item => "- ",
        _ => "",
    };

    /// <summary>What would make a fence or a heading of a paragraph is no mark there. Other marks cost nothing but themselves.</summary>
    private static string Escaped(string text) =>
        text[0] == '#' || text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal) ? "\\" + text : text;
}
