using System.Text;
using Corpus.Search.Concordances;

namespace Corpus.PowerShell.Output;

/// <summary>Lays out concordance lines so that the keywords stand below each other.</summary>
/// <remarks>Public because Corpus.format.ps1xml calls it by name. Pure and thread-safe.</remarks>
public static class KeywordLine
{
    /// <summary>A line narrower than this shows no context that is worth aligning.</summary>
    private const int Narrowest = 20;

    private const string Ellipsis = "…";

    /// <summary>The line cut to a width, its keyword at two fifths of it; as it is where the screen is narrower than 20 columns.</summary>
    /// <param name="line">The line.</param>
    /// <param name="width">Columns of the screen; a Chinese, Japanese or Korean character takes two, a combining mark none.</param>
    /// <param name="open">Stands before the keyword and takes no room.</param>
    /// <param name="close">Stands behind it and takes no room.</param>
    public static string Fit(ConcordanceLine line, int width, string open, string close)
    {
        if (width < Narrowest)
            return line.ToString();
        var leftWidth = width * 2 / 5;
        var left = ScreenColumns.Last(line.Left, leftWidth, Ellipsis);
        var keyword = ScreenColumns.First(line.Keyword, width - leftWidth, Ellipsis);
        var right = ScreenColumns.First(line.Right, width - leftWidth - ScreenColumns.Of(keyword), Ellipsis);
        return new StringBuilder()
            .Append(' ', leftWidth - ScreenColumns.Of(left)).Append(left)
            .Append(open).Append(keyword).Append(close).Append(right)
            .ToString();
    }

    /// <summary>The end of a path and line that fits a width: the line is what tells most.</summary>
    public static string Tail(string source, int width) => ScreenColumns.Last(source, width, Ellipsis);
}
