using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Lines of a menu or of a path through the site: "Home | World | Sport", "News › Valley › Mellworth".</summary>
internal static class MenuLines
{
    private const int FewestSigns = 2;
    private const int MostWordsOfItem = 3;

    /// <summary>Takes off lines whose items, parted by signs, are all short.</summary>
    public static void Remove(Page page, CleaningRule rule)
    {
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page[i];
            if (block.IsOpen && block.HeadingLevel == 0 && IsMenu(page.Text, block.Content))
                page.Remove(i, rule);
        }
    }

    private static bool IsMenu(string text, TextSpan line)
    {
        var (signs, words) = (0, 0);
        var inWord = false;
        for (var at = line.Start; at < line.End; at++)
        {
            var unit = text[at];
            if (unit is '|' or '\u203A' or '\u00B7' or '\u2022')
            {
                signs++;
                words = 0;
            }
            else if (unit is '.' or '!' or '?' or ',' or ';' or ':' or '(')
            {
                return false;
            }
            var isLetter = char.IsLetterOrDigit(unit);
            words += isLetter && !inWord ? 1 : 0;
            inWord = isLetter;
            if (words > MostWordsOfItem)
                return false;
        }
        return signs >= FewestSigns && char.IsLetter(text[line.Start]) && char.IsLetter(text[line.End - 1]);
    }
}
