using System.Globalization;
using System.Text;

namespace Corpus.Search.Words;

/// <summary>Brings the forms of one word together that differ in case, diacritics or compatibility characters alone.</summary>
/// <remarks>
/// Compatibility decomposition (Unicode Standard Annex 15), removal of diacritics, composition, lower case of the invariant culture.
/// Diacritics are the combining marks of Latin, Greek and Cyrillic, the vowel marks of Arabic and the points of Hebrew:
/// the vowel signs of Indic scripts are letters in all but name and stay.
/// </remarks>
internal static class WordFolding
{
    private const char Tatweel = '\u0640';

    /// <summary>Letters of a word that are folded at all: putting marks into their canonical order takes more than linear time.</summary>
    private const int MaxLength = 10 * ClaimTokenizer.MaxTermLength;

    public static string Fold(string letters)
    {
        var read = Shorten(letters, MaxLength);
        var folded = IsAscii(read) ? read : WithoutDiacritics(read);
        return Shorten(folded.ToLowerInvariant(), ClaimTokenizer.MaxTermLength);
    }

    private static string WithoutDiacritics(string letters)
    {
        var decomposed = letters.Normalize(NormalizationForm.FormKD);
        var kept = new StringBuilder(decomposed.Length);
        foreach (var unit in decomposed)
        {
            if (!IsDiacritic(unit) && unit != Tatweel && !char.IsWhiteSpace(unit))
                kept.Append(unit);
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsDiacritic(char unit) => unit
        is (>= '\u0300' and <= '\u036F')
        or (>= '\u1AB0' and <= '\u1AFF')
        or (>= '\u1DC0' and <= '\u1DFF')
        or (>= '\u20D0' and <= '\u20FF')
        or (>= '\uFE20' and <= '\uFE2F')
        or (>= '\u0591' and <= '\u05C7')
        or (>= '\u064B' and <= '\u0655')
        or '\u0670'
        && CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;

    private static string Shorten(string word, int length)
    {
        if (word.Length <= length)
            return word;
        var cutsPair = char.IsHighSurrogate(word[length - 1]);
        return word.Substring(0, cutsPair ? length - 1 : length);
    }

    private static bool IsAscii(string letters)
    {
        foreach (var unit in letters)
        {
            if (unit >= 128)
                return false;
        }

        return true;
    }
}
