using System.Net;
using Corpus.Html.Metadata;

namespace Corpus.Html.Text;

/// <summary>The text that metadata holds as one string, as blocks.</summary>
internal static class StatedBlocks
{
    /// <summary>A paragraph for each line.</summary>
    public static IReadOnlyList<HtmlBlock> Of(string? text, string? title)
    {
        if (text is null)
            return [];
        var lines = new LineText();
        var blocks = new List<HtmlBlock>();
        foreach (var line in WebUtility.HtmlDecode(text).Split(['\n', '\r', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries))
        {
            lines.Append(line);
            if (lines.Take() is { Length: > 0 } words && words != title)
                blocks.Add(new(HtmlBlockKind.Paragraph, words));
        }
        return blocks;
    }
}
