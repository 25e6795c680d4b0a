using System.Text.RegularExpressions;

namespace Corpus.Shell.Tests;

/// <summary>Turns a text with names of keys in angle brackets into keys.</summary>
internal static partial class KeyScript
{
    public static IEnumerable<ConsoleKeyInfo> Parse(string script) => Key().Matches(script).Select(match => match.Length > 1 ? Named(match.Value[1..^1]) : Typed(match.Value[0]));

    private static ConsoleKeyInfo Typed(char character) => new(character, default, shift: false, alt: false, control: false);

    private static ConsoleKeyInfo Named(string name)
    {
        var (control, shift, alt) = (Has("C-"), Has("S-"), Has("A-"));
        var plain = control || shift || alt ? name[2..] : name;
        var key = plain switch
        {
            "Left" => ConsoleKey.LeftArrow,
            "Right" => ConsoleKey.RightArrow,
            "Up" => ConsoleKey.UpArrow,
            "Down" => ConsoleKey.DownArrow,
            "Back" => ConsoleKey.Backspace,
            "Esc" => ConsoleKey.Escape,
            _ => Enum.Parse<ConsoleKey>(plain),
        };
        return new ConsoleKeyInfo(key == ConsoleKey.Escape ? '\e' : '\0', key, shift, alt, control);

        bool Has(string prefix) => name.StartsWith(prefix, StringComparison.Ordinal);
    }

    [GeneratedRegex("<[A-Za-z-]+>|.", RegexOptions.Singleline)]
    private static partial Regex Key();
}
