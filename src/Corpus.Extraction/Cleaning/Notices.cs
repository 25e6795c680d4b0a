using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Sentences that ask the reader for consent or for an address: the only furniture that reads as prose.</summary>
internal static class Notices
{
    private const int MostWords = 60;
    private const int MostCharacters = 500;

    private static readonly PhraseTable Lexicon = new("notices");
    private static readonly HashSet<ulong> CoreWords = LoadCoreWords();

    /// <summary>Takes off blocks that hold a core word and a sign of the same notice and no quotation marks.</summary>
    public static void Remove(Page page, CleaningRule rule)
    {
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page[i];
            if (block.IsOpen && block.HeadingLevel == 0 && block.Shape.Words <= MostWords && block.Content.Length <= MostCharacters
                && !block.Shape.HasQuotationMarks && MayBeNotice(page.Text, block.Content) && IsNotice(page.Text, block.Content))
                page.Remove(i, rule);
        }
    }

    /// <summary>Most prose has none of the core words, and that is seen without copying it.</summary>
    private static bool MayBeNotice(string text, TextSpan content)
    {
        var words = new WordReader(text, content);
        while (words.MoveNext())
        {
            if (CoreWords.Contains(words.Hash))
                return true;
        }

        return false;
    }

    private static bool IsNotice(string text, TextSpan content)
    {
        var words = " " + PhraseKey.Of(text, content) + " ";
        // A report about newsletters has their words too; it does not begin with an order to its reader.
        return (Has(words, "consent", "core") && Has(words, "consent", "sign"))
            || (Has(words, "newsletter", "core") && BeginsWithOrder(words));
    }

    private static bool Has(string words, string notice, string part)
    {
        foreach (var entry in Lexicon.Entries)
        {
            if (entry.Value[0] == notice && entry.Value[1] == part && words.IndexOf(" " + entry.Key + " ", StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static bool BeginsWithOrder(string words)
    {
        foreach (var entry in Lexicon.Entries)
        {
            if (entry.Value[0] == "newsletter" && entry.Value[1] == "sign" && string.CompareOrdinal(words, 1, entry.Key + " ", 0, entry.Key.Length + 1) == 0)
                return true;
        }

        return false;
    }

    private static HashSet<ulong> LoadCoreWords()
    {
        var words = new HashSet<ulong>();
        foreach (var entry in Lexicon.Entries)
        {
            if (entry.Value[1] == "core")
                words.Add(WordReader.HashOf(entry.Key));
        }

        return words;
    }
}
