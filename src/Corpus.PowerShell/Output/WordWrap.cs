using System.Text;

namespace Corpus.PowerShell.Output;

/// <summary>Breaks text between words: the engine's tables break it anywhere.</summary>
/// <remarks>Public because Corpus.format.ps1xml calls it by name. Pure and thread-safe.</remarks>
public static class WordWrap
{
    /// <summary>A column narrower than this is better filled by the engine.</summary>
    private const int Narrowest = 18;

    /// <summary>The words with line breaks between them so that no line is longer than a width, unless one word is.</summary>
    /// <param name="text">The words; escape sequences that colour them take no room, and white space of any kind is one space.</param>
    /// <param name="width">Columns of the screen; under 18 the text is returned as it is.</param>
    public static string Fit(string text, int width)
    {
        if (string.IsNullOrEmpty(text) || width < Narrowest)
            return text;
        var lines = new StringBuilder(text.Length + 16);
        var column = 0;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var length = ShownLength(word);
            if (column > 0)
            {
                var fits = column + 1 + length <= width;
                lines.Append(fits ? ' ' : '\n');
                column = fits ? column + 1 : 0;
            }
            lines.Append(word);
            column += length;
        }
        return lines.ToString();
    }

    /// <summary>Columns of a word without its escape sequences, which end with a letter.</summary>
    private static int ShownLength(string word)
    {
        var length = 0;
        var inSequence = false;
        foreach (var unit in word)
        {
            if (unit == '\u001b')
                inSequence = true;
            else if (inSequence)
                inSequence = !(unit is >= 'a' and <= 'z' or >= 'A' and <= 'Z');
            else
                length++;
        }
        return length;
    }
}
