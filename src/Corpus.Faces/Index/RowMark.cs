using System.Globalization;
using Corpus.Model;

namespace Corpus.Faces.Index;

/// <summary>What a row ends with, and whether it is as it was can be told from: the key of what stands before.</summary>
internal static class RowMark
{
    /// <summary>Number of its characters.</summary>
    public const int Length = 16;

    /// <summary>A row with its mark behind it.</summary>
    public static string Marked(string row) => row + RowWriter.Separator + Of(row, row.Length);

    /// <summary>Reads what stands before the mark; null where that is not what was written.</summary>
    public static RowReader? Open(string row)
    {
        var end = row.Length - Length - 1;
        return end >= 0 && row[end] == RowWriter.Separator && string.CompareOrdinal(row, end + 1, Of(row, end), 0, Length) == 0 ? new(row, end) : null;
    }

    private static string Of(string row, int length) =>
        StableKey.Append(StableKey.OffsetBasis, row, new TextSpan(0, length)).ToString("x16", CultureInfo.InvariantCulture);
}
