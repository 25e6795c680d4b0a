using System.Text;

namespace Corpus.Export.Text;

/// <summary>Makes text out of any UTF-16 units: what cannot be written becomes U+FFFD, one for one, so that positions stay.</summary>
internal static class WellFormed
{
    private const char Replacement = '\uFFFD';

    /// <summary>UTF-8 without a byte order mark. Its encoder writes U+FFFD for a surrogate without its other half.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Text without halves of surrogate pairs.</summary>
    public static string Text(string text) => Replace(text, _ => true);

    /// <summary>Text with nothing that XML 1.0 forbids.</summary>
    public static string Xml(string text) => Replace(text, IsAllowedInXml);

    private static bool IsAllowedInXml(char unit) => unit is '\t' or '\n' or '\r' or (>= ' ' and < '\uFFFE');

    private static string Replace(string text, Func<char, bool> isAllowed)
    {
        StringBuilder? replaced = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
                continue;
            }
            if (char.IsSurrogate(text[at]) || !isAllowed(text[at]))
                (replaced ??= new StringBuilder(text))[at] = Replacement;
        }
        return replaced?.ToString() ?? text;
    }
}
