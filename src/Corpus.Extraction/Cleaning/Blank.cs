namespace Corpus.Extraction.Cleaning;

/// <summary>Characters that print nothing.</summary>
internal static class Blank
{
    /// <summary>White space, zero-width characters, byte-order marks and marks of direction.</summary>
    public static bool Is(char c) =>
        char.IsWhiteSpace(c)
        || c is '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069');

    /// <summary>Moves both borders inwards until they stand at characters that print; start and end meet where there is none.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && Is(text[start]))
            start++;
        while (end > start && Is(text[end - 1]))
            end--;
        return (start, end);
    }
}
