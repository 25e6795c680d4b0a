using System.Globalization;

namespace Corpus.Shell.Hosting;

/// <summary>The escape sequences for the sixteen console colours.</summary>
internal static class ColorSequence
{
    /// <summary>Back to the terminal's own colours.</summary>
    public const string Reset = "\e[0m";

    // The order of ConsoleColor differs from the terminal's: blue and red change places.
    private static readonly int[] TerminalOrder = [0, 4, 2, 6, 1, 5, 3, 7];

    /// <summary>Switches to the two colours.</summary>
    public static string Of(ConsoleColor foreground, ConsoleColor background) =>
        string.Create(CultureInfo.InvariantCulture, $"\e[{CodeOf(foreground, 30)};{CodeOf(background, 40)}m");

    private static int CodeOf(ConsoleColor color, int normal)
    {
        var bright = (int)color >= 8;
        return normal + (bright ? 60 : 0) + TerminalOrder[(int)color % 8];
    }
}
