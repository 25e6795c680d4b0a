using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Text;

namespace Corpus.Shell.Hosting;

/// <summary>How many columns text takes on a screen: as <c>wcwidth</c> counts them, code point by code point, which is what terminals agree on most.</summary>
internal static class CellWidth
{
    /// <summary>Columns of a code point: none for what is no sign of its own, two for East Asian characters and emoji, one for all else.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
            return Rune.IsControl(rune) ? 0 : 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format || IsJoined(rune.Value))
            return 0;
        return WideBlocks.Contain(rune.Value) ? 2 : 1;
    }

    /// <summary>Columns of a character; half a surrogate pair counts one.</summary>
    public static int Of(char character) => char.IsSurrogate(character) ? 1 : Of(new Rune(character));

    /// <summary>Columns of a text; escape sequences take none.</summary>
    public static int Of(string text)
    {
        var columns = 0;
        foreach (var rune in (text.Contains('\e') ? new StringDecorated(text).ToString(OutputRendering.PlainText) : text).EnumerateRunes())
            columns += Of(rune);
        return columns;
    }

    /// <summary>As much of the beginning of a text, which has no escape sequences, as takes at most so many columns.</summary>
    public static string Cut(string text, int columns)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns -= Of(rune);
            if (columns < 0)
                return text[..length];
            length += rune.Utf16SequenceLength;
        }

        return text;
    }

    // Vowels and finals of Korean syllables are drawn into the block that their first consonant opens.
    private static bool IsJoined(int codePoint) => codePoint is >= 0x1160 and <= 0x11FF;
}
