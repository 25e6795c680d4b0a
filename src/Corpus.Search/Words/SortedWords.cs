namespace Corpus.Search.Words;

/// <summary>Finds places in lists of words in ordinal order.</summary>
internal static class SortedWords
{
    /// <summary>Index of the first word that is not below another in ordinal order.</summary>
    public static int FirstFrom(IReadOnlyList<string> words, string word)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (string.CompareOrdinal(words[middle], word) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
