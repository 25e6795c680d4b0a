using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Internal;

namespace Corpus.Shell.Hosting;

/// <summary>How many columns text takes on a screen.</summary>
internal static class CellWidth
{
    // First and last of each block that is two columns wide (Unicode East Asian Width W and F, in the order of code points).
    private static readonly (char First, char Last)[] Wide =
    [
        ('\u1100', '\u115F'), ('\u2329', '\u232A'), ('\u2E80', '\u303E'), ('\u3041', '\u33FF'), ('\u3400', '\u4DBF'), ('\u4E00', '\u9FFF'),
        ('\uA000', '\uA4CF'), ('\uA960', '\uA97F'), ('\uAC00', '\uD7A3'), ('\uF900', '\uFAFF'), ('\uFE10', '\uFE19'), ('\uFE30', '\uFE6F'),
        ('\uFF00', '\uFF60'), ('\uFFE0', '\uFFE6'),
    ];

    /// <summary>Columns of a character; half a surrogate pair counts one, so that a pair is wide.</summary>
    public static int Of(char character)
    {
        if (character < '\u0300')
            return char.IsControl(character) ? 0 : 1;
        if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return Wide.Any(block => character >= block.First && character <= block.Last) ? 2 : 1;
    }

    /// <summary>Columns of a text; escape sequences take none.</summary>
    public static int Of(string text) =>
        (text.Contains('\e') ? new StringDecorated(text).ToString(OutputRendering.PlainText) : text).Sum(Of);
}
