namespace Corpus.Extraction.Sentences;

/// <summary>Which signs open and close a quotation, by their place among other characters.</summary>
/// <remarks>
/// Signs and their names: Unicode Standard, chapter 6.2, "Quotation marks". Two apostrophes or two backquotes in a row stand for one double mark, as in newspaper databases.
/// </remarks>
internal static class QuotationMarks
{
    private const string Signs = "\"'`\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\uFF02\u300C\u300D";

    /// <summary>The index of the next sign that may be a mark, at <paramref name="at"/> or behind it; the end where there is none.</summary>
    /// <remarks>Vectorised by the framework: nearly all characters are none, and every text is searched several times.</remarks>
    public static int Next(ReadOnlySpan<char> text, int at, int end)
    {
        var offset = text.Slice(at, end - at).IndexOfAny(Signs.AsSpan());
        return offset < 0 ? end : at + offset;
    }

    /// <summary>The number of UTF-16 units of the double mark at an index; zero where there is none.</summary>
    public static int DoubleLength(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02' or '\u300C' or '\u300D' => 1,
        '\'' or '`' or '\u2018' or '\u2019' when at + 1 < text.Length && text[at + 1] == text[at] && (at + 2 >= text.Length || text[at + 2] != text[at]) => 2,
        _ => 0,
    };

    /// <summary>Whether a character may be a mark, single or double.</summary>
    public static bool IsMark(char sign) => Signs.IndexOf(sign) >= 0;

    /// <summary>Whether a character is a single mark or an apostrophe.</summary>
    public static bool IsSingle(char sign) => sign is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2039' or '\u203A' or '`';

    /// <summary>Whether a mark can open here: white space, a bracket, a dash or another mark stands before it, and something follows.</summary>
    public static bool CanOpen(ReadOnlySpan<char> text, int at, int length)
    {
        var followed = at + length < text.Length && (!char.IsWhiteSpace(text[at + length]) || IsGuillemetWithSpace(text, at, '\u00AB', at + length));
        if (!followed)
            return false;
        if (at == 0 || char.IsWhiteSpace(text[at - 1]))
            return true;
        var before = text[at - 1];
        return before is '(' or '[' or '\u2014' or '\u2013' or '-' or '/' || IsSingle(before)
            || text[at] is '\u201C' or '\u201E' or '\u00AB';
    }

    /// <summary>Whether a mark can close here: something stands before it that is no white space, and no letter follows.</summary>
    public static bool CanClose(ReadOnlySpan<char> text, int at, int length) =>
        at > 0 && (!char.IsWhiteSpace(text[at - 1]) || IsGuillemetWithSpace(text, at, '\u00BB', at - 1)) && (at + length >= text.Length || !char.IsLetterOrDigit(text[at + length]));

    /// <summary>French typography puts a space inside guillemets.</summary>
    private static bool IsGuillemetWithSpace(ReadOnlySpan<char> text, int at, char guillemet, int space) =>
        text[at] == guillemet && text[space] is ' ' or '\u00A0' or '\u202F';
}
