using System.Globalization;
using System.Text;

namespace Corpus.Extraction.Joining;

/// <summary>Takes away what writers of one name do differently: case, accents, punctuation, hyphens.</summary>
internal static class NameFolding
{
    /// <summary>Characters that are folded at all: a bound for hostile text. What is longer is no name.</summary>
    public const int MaximumLength = 200;

    /// <summary>The folded words. An apostrophe parts no word, and "'s" is no part of one.</summary>
    public static List<string> Words(string text)
    {
        var letters = WithoutMarks(text.Length > MaximumLength ? text.Substring(0, MaximumLength) : text);
        var words = new List<string>();
        var word = new StringBuilder();
        for (var at = 0; at < letters.Length; at++)
        {
            if (char.IsLetterOrDigit(letters[at]) || char.IsSurrogate(letters[at]))
                word.Append(Fold(letters[at]));
            else if (!IsApostrophe(letters[at]))
                End(word, words);
            else if (IsPossessive(letters, at))
                at++;
        }
        End(word, words);
        return words;
    }

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
            words.Add(word.ToString());
        word.Clear();
    }

    private static string WithoutMarks(string text)
    {
        if (!IsWellFormed(text))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var unit in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter))
                kept.Append(unit);
        }
        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Text with half a surrogate pair cannot be decomposed.</summary>
    private static bool IsWellFormed(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                return false;
            at++;
        }
        return true;
    }

    /// <summary>Without case; Arabic ye and kaf are the Persian ones.</summary>
    private static char Fold(char unit) => unit switch
    {
        '\u064A' or '\u0649' => '\u06CC',
        '\u0643' => '\u06A9',
        _ => char.ToLowerInvariant(unit),
    };

    private static bool IsPossessive(string text, int apostrophe) =>
        apostrophe + 1 < text.Length && text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 == text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private static bool IsApostrophe(char unit) => unit is '\'' or '\u2018' or '\u2019' or '\u02BC' or '`' or '\u00B4';
}
