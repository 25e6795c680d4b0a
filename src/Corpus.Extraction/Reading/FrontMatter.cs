using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>Where the front matter of a seed stands.</summary>
/// <param name="Yaml">The lines between the two fences; null where the seed has no front matter or it is not closed.</param>
/// <param name="Body">The text after the closing fence, otherwise the whole text.</param>
/// <param name="IsUnclosed">Whether the first line opens a front matter that no line closes.</param>
internal readonly record struct FrontMatter(TextSpan? Yaml, TextSpan Body, bool IsUnclosed)
{
    private const string Fence = "---";
    private const string DocumentEnd = "...";

    /// <summary>Finds the front matter: <c>---</c> as the first line, closed by a line <c>---</c> or <c>...</c>.</summary>
    public static FrontMatter Locate(string text)
    {
        var whole = new TextSpan(0, text.Length);
        if (!IsLine(text, 0, Fence))
            return new(null, whole, false);

        var start = NextLine(text, 0);
        for (var at = start; at < text.Length; at = NextLine(text, at))
        {
            if (!IsLine(text, at, Fence) && !IsLine(text, at, DocumentEnd))
                continue;
            return new(TextSpan.FromBounds(start, at), TextSpan.FromBounds(NextLine(text, at), text.Length), false);
        }

        return new(null, whole, true);
    }

    /// <summary>Whether the line here consists of these characters, white space after them apart.</summary>
    private static bool IsLine(string text, int at, string content)
    {
        if (string.CompareOrdinal(text, at, content, 0, content.Length) != 0)
            return false;
        for (var i = at + content.Length; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] is not (' ' or '\t'))
                return false;
        }

        return true;
    }

    private static int NextLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;
        if (at == text.Length)
            return at;
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
