using System.Globalization;

namespace Corpus.Faces.Index;

/// <summary>The lines of <c>corpus.index</c>: a head, a row for each file, and an end that counts the rows.</summary>
/// <remarks>
/// UTF-8 without a byte-order mark; each line ends with <c>\n</c>. The rows of the seeds stand in ordinal order of their paths, behind them those of files that
/// stand beside no seed. Whoever changes what <see cref="SeedRow"/> writes raises the number in <see cref="Head"/>.
/// </remarks>
internal static class IndexFormat
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "corpus.index";

    /// <summary>The first line.</summary>
    public const string Head = "corpus.index 1";

    /// <summary>What the last line begins with; no path does, as each ends in the name of a file.</summary>
    private const string EndMark = "=\t";

    /// <summary>The last line.</summary>
    public static string End(int rows) => EndMark + rows.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rows among the lines; null where the lines are not those of a whole index.</summary>
    /// <param name="lines">All lines, without what ends them.</param>
    public static IReadOnlyList<string>? RowsOf(IReadOnlyList<string> lines)
    {
        var rows = lines.Count - 2;
        return rows >= 0 && lines[0] == Head && lines[rows + 1] == End(rows) ? lines.Skip(1).Take(rows).ToList() : null;
    }

    /// <summary>The path that a row begins with, as it is written.</summary>
    public static string PathOf(string row) => row.IndexOf(RowWriter.Separator) is var end and >= 0 ? row.Substring(0, end) : row;
}
