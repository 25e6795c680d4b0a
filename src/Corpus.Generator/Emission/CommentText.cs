using System.Globalization;
using System.Text;

namespace Corpus.Generator.Emission;

/// <summary>Makes words of an article safe for a comment and for a message. The words may be hostile.</summary>
internal static class CommentText
{
    /// <summary>The most UTF-16 units of one text in a comment.</summary>
    private const int MaxLength = 160;

    /// <summary>
    /// One line of printable characters, cut on a word border: anything that could end the line, hide or reorder what follows,
    /// or is not allowed in XML is replaced or dropped.
    /// </summary>
    public static string OneLine(string words)
    {
        var line = new StringBuilder(Math.Min(words.Length, MaxLength + 1));
        for (var at = 0; at < words.Length && line.Length <= MaxLength; at++)
        {
            var isPair = char.IsSurrogatePair(words, at);
            if (isPair)
                line.Append(words[at]).Append(words[++at]);
            else
                Append(line, words[at]);
        }
        var text = line.ToString().TrimEnd(' ');
        return text.Length <= MaxLength ? text : Shorten(text);
    }

    /// <summary>Escapes what XML reads as markup.</summary>
    public static string Xml(string line) => line.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static void Append(StringBuilder line, char unit)
    {
        const char Replacement = '\uFFFD';
        if (char.IsSurrogate(unit) || unit >= '\uFFFE')
            line.Append(Replacement);
        else if (char.IsWhiteSpace(unit) || char.IsControl(unit))
            AppendSpace(line);
        else if (char.GetUnicodeCategory(unit) != UnicodeCategory.Format || IsJoiner(unit))
            line.Append(unit);
    }

    private static void AppendSpace(StringBuilder line)
    {
        if (line.Length > 0 && line[line.Length - 1] != ' ')
            line.Append(' ');
    }

    /// <summary>Persian and Indic scripts cannot be spelled without the joiners, and these reorder nothing.</summary>
    private static bool IsJoiner(char unit) => unit is '\u200C' or '\u200D';

    private static string Shorten(string text)
    {
        var end = text.LastIndexOf(' ', MaxLength - 1);
        if (end < MaxLength / 2)
            end = char.IsHighSurrogate(text[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return text.Substring(0, end) + "…";
    }
}
