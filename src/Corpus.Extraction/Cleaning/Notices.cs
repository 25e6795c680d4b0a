using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Sentences that ask the reader for consent or for an address: the only furniture that reads as prose.</summary>
internal static class Notices
{
    private const int MostWords = 60;
    private const int MostCharacters = 500;

    private static readonly List<Entry> Entries = Load();
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
        Span<char> room = stackalloc char[(MostCharacters * PhraseKey.Growth) + 2];
        var length = PhraseKey.Of(text, content, room.Slice(1)).Length;
        room[0] = room[length + 1] = ' ';
        ReadOnlySpan<char> words = room.Slice(0, length + 2);
        // A report about newsletters has their words too; it does not begin with an order to its reader.
        return (Has(words, "consent", "core") && Has(words, "consent", "sign"))
            || (Has(words, "newsletter", "core") && BeginsWithOrder(words));
    }

    private static bool Has(ReadOnlySpan<char> words, string notice, string part)
    {
        foreach (var entry in Entries)
        {
            if (entry.Notice == notice && entry.Part == part && words.IndexOf(entry.Words.AsSpan()) >= 0)
                return true;
        }

        return false;
    }

    private static bool BeginsWithOrder(ReadOnlySpan<char> words)
    {
        foreach (var entry in Entries)
        {
            if (entry is { Notice: "newsletter", Part: "sign" } && words.StartsWith(entry.Words.AsSpan()))
                return true;
        }

        return false;
    }

    private static HashSet<ulong> LoadCoreWords()
    {
        var words = new HashSet<ulong>();
        foreach (var entry in Entries)
        {
            if (entry.Part == "core")
                words.Add(WordReader.HashOf(entry.Words));
        }

        return words;
    }

    private static List<Entry> Load() =>
        [.. new PhraseTable("notices").Entries.Select(entry => new Entry(entry.Value[0], entry.Value[1], " " + entry.Key + " "))];

    /// <param name="Notice">What it asks for.</param>
    /// <param name="Part">What the phrase is in it.</param>
    /// <param name="Words">The phrase between spaces.</param>
    private sealed record Entry(string Notice, string Part, string Words);
}
