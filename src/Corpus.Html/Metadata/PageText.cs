using System.Net;
using System.Text;

namespace Corpus.Html.Metadata;

/// <summary>Values of metadata as they are written into a seed.</summary>
internal static class PageText
{
    /// <summary>Longer is no headline, name or address.</summary>
    private const int MaximumLength = 1000;

    /// <summary>On one line, without white space at its ends and characters that print nothing; null where nothing is left, or too much.</summary>
    public static string? OneLine(string? text)
    {
        if (text is null || text.Length > 16 * MaximumLength)
            return null;
        var line = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit) || char.IsControl(unit))
            {
                if (line.Length > 0 && line[line.Length - 1] != ' ')
                    line.Append(' ');
            }
            else if (!Invisible(unit))
            {
                line.Append(unit);
            }
        }
        var result = line.ToString().TrimEnd();
        return result.Length is > 0 and <= MaximumLength ? result : null;
    }

    /// <summary>The same for text inside scripts, which people escape as if it were HTML.</summary>
    public static string? Unescaped(string? text) => OneLine(text?.IndexOf('&') >= 0 ? WebUtility.HtmlDecode(text) : text);

    /// <summary>An absolute address of the web; null where it is none.</summary>
    public static string? Address(string? text) =>
        Uri.TryCreate(OneLine(text), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? OneLine(text) : null;

    /// <summary>An IETF tag; null where it is none. Systems write <c>en_US</c> as well.</summary>
    public static string? Language(string? text)
    {
        var tag = OneLine(text)?.Replace('_', '-');
        if (tag is null)
            return null;
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(IsLetter) && parts.All(part => part.Length is >= 1 and <= 8 && part.All(unit => IsLetter(unit) || unit is >= '0' and <= '9')) ? tag : null;
    }

    /// <summary>Soft hyphens, marks of byte order, marks of words without width. Joiners stay: they are letters of Persian and parts of emoji.</summary>
    public static bool Invisible(char unit) => unit is '\u00AD' or '\uFEFF' or '\u200B' or '\u2060';

    private static bool IsLetter(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
