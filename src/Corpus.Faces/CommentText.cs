using System.Globalization;
using System.Text;

namespace Corpus.Faces;

/// <summary>Makes words of an article safe for a comment and for a message. The words may be hostile.</summary>
internal static class CommentText
{
    /// <summary>The most UTF-16 units of one text in a comment.</summary>
    private const int MaxLength = 160;

    /// <summary>The most UTF-16 units of the first words of an article: enough to know it by, as comments are a third of the cost of a member.</summary>
    public const int FirstWordsLength = 100;

    /// <summary>
    /// One line of printable characters, cut on a word border: anything that could end the line, hide or reorder what follows,
    /// or is not allowed in XML is replaced or dropped.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="maxLength">The most UTF-16 units of the line.</param>
    public static string OneLine(string words, int maxLength = MaxLength)
    {
        var line = new StringBuilder(Math.Min(words.Length, maxLength + 1));
        for (var at = 0; at < words.Length && line.Length <= maxLength; at++)
        {
            if (words[at] is > ' ' and <= '~') // Almost all of most texts, and it is cheap to say so first.
                line.Append(words[at]);
            else if (char.IsSurrogatePair(words, at))
                line.Append(words[at]).Append(words[++at]);
            else
                Append(line, words[at]);
        }
        var text = line.ToString().TrimEnd(' ');
        return text.Length <= maxLength ? text : Shorten(text, maxLength);
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

    private static string Shorten(string text, int maxLength)
    {
        var end = text.LastIndexOf(' ', maxLength - 1);
        if (end < maxLength / 2)
            end = char.IsHighSurrogate(text[maxLength - 2]) ? maxLength - 2 : maxLength - 1;
        return text.Substring(0, end) + "…";
    }
}
