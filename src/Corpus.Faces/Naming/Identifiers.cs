using System.Globalization;
using System.Text;

namespace Corpus.Faces.Naming;

/// <summary>Makes C# names of the words of people.</summary>
/// <remarks>docs/generated-members.md tells the rules. Pure; the same in every culture.</remarks>
internal static class Identifiers
{
    /// <summary>The most UTF-16 units of a name before any suffix: what still fits into a line of a completion list.</summary>
    public const int MaxLength = 80;

    /// <summary>
    /// The words joined, each with its first letter raised, or with <c>_</c> before it where its script has no capitals;
    /// empty where there is no letter and no digit.
    /// </summary>
    public static string From(string words)
    {
        var name = new StringBuilder();
        foreach (var word in Words(words))
        {
            var joint = name.Length > 0 && char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter ? "_" : "";
            if (name.Length > 0 && name.Length + joint.Length + word.Length > MaxLength)
                break;
            name.Append(joint).Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }
        if (name.Length == 0)
            return "";
        if (IsDigit(name[0]))
            name.Insert(0, '_');
        return Cut(name.ToString().Normalize(NormalizationForm.FormC));
    }

    /// <summary>The last word alone; empty where there is no letter and no digit.</summary>
    public static string FromLastWord(string words) => From(Words(words).LastOrDefault() ?? "");

    /// <summary>Runs of letters and digits with their marks. Apostrophes and invisible characters do not part words.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var unit in text)
        {
            if (IsWordStart(unit) || (IsMark(unit) && word.Length > 0))
                word.Append(unit);
            else if (!IsDropped(unit) && word.Length > 0)
            {
                yield return word.ToString().Normalize(NormalizationForm.FormC);
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return word.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Keeps the bound for a single word that is too long, and never parts a letter from its marks.</summary>
    private static string Cut(string name)
    {
        if (name.Length <= MaxLength)
            return name;
        var length = MaxLength;
        while (length > 1 && IsMark(name[length]))
            length--;
        // What joined the part that is cut off goes with it.
        return name.Substring(0, length).TrimEnd('_');
    }

    private static bool IsDigit(char unit) => char.GetUnicodeCategory(unit) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsWordStart(char unit) =>
        char.IsLetter(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;

    private static bool IsMark(char unit) => char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDropped(char unit) =>
        unit is '\'' or '\u2018' or '\u2019' or '\u02BC' || char.GetUnicodeCategory(unit) == UnicodeCategory.Format;
}
