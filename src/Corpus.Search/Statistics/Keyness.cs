namespace Corpus.Search.Statistics;

/// <summary>Finds the words that tell one body of text from another.</summary>
public static class Keyness
{
    /// <summary>The words that are more frequent than in a reference, surest first; equally sure ones in ordinal order.</summary>
    /// <param name="words">The text.</param>
    /// <param name="reference">What it is compared with. Empty where there is nothing: then there are no keywords either.</param>
    /// <param name="minimum">Words that stand less often in the text are left out: a few places tell nothing.</param>
    public static IReadOnlyList<Keyword> Compare(WordCounts words, WordCounts reference, long minimum = 1)
    {
        if ((words ?? throw new ArgumentNullException(nameof(words))).Total == 0 || (reference ?? throw new ArgumentNullException(nameof(reference))).Total == 0)
            return [];
        return
        [
            .. words.Words
                .Where(word => words[word] >= minimum)
                .Select(word => new Keyword(word, words[word], words.Total, reference[word], reference.Total))
                .Where(keyword => keyword.Frequency > keyword.ReferenceFrequency)
                .OrderByDescending(keyword => keyword.LogLikelihood)
                .ThenBy(keyword => keyword.Word, StringComparer.Ordinal),
        ];
    }
}
