using System.Globalization;

namespace Corpus.PowerShell.Output;

/// <summary>Counts the columns that characters take on a screen, and cuts text by them.</summary>
/// <remarks>
/// Wide are the blocks of East Asian scripts and pictures (Unicode Standard Annex 11, wide and fullwidth, by block); marks and format characters take no column.
/// Cuts stand between characters: a surrogate pair and the marks of a letter stay together.
/// </remarks>
internal static class ScreenColumns
{
    /// <summary>First and last code point of the wide blocks, ascending.</summary>
    private static readonly int[] _wide =
    [
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
    ];

    public static int Of(string text)
    {
        var columns = 0;
        for (var at = 0; at < text.Length; at += LengthAt(text, at))
            columns += ColumnsAt(text, at);
        return columns;
    }

    /// <summary>The start of a text that fits a width; a mark for what is left out stands at its end.</summary>
    public static string First(string text, int width, string omission)
    {
        if (Of(text) <= width)
            return text;
        var room = width - omission.Length;
        var at = 0;
        for (var columns = 0; at < text.Length; at += LengthAt(text, at))
        {
            columns += ColumnsAt(text, at);
            if (columns > room)
                break;
        }

        return room < 0 ? "" : text.Substring(0, at) + omission;
    }

    /// <summary>The end of a text that fits a width; a mark for what is left out stands at its start.</summary>
    public static string Last(string text, int width, string omission)
    {
        var excess = Of(text) - width;
        if (excess <= 0)
            return text;
        var at = 0;
        for (excess += omission.Length; at < text.Length && excess > 0; at += LengthAt(text, at))
            excess -= ColumnsAt(text, at);
        // Marks of a letter that is left out go with it.
        while (at < text.Length && ColumnsAt(text, at) == 0)
            at += LengthAt(text, at);
        return width < omission.Length ? "" : omission + text.Substring(at);
    }

    private static int LengthAt(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

    private static int ColumnsAt(string text, int at)
    {
        if (text[at] < '\u0300')
            return 1;
        if (CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        var point = char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at];
        var found = Array.BinarySearch(_wide, point);
        // Between the first and the last of a block the insertion point is odd.
        return found >= 0 || (~found % 2) == 1 ? 2 : 1;
    }
}
