using Corpus.Search.Words;

namespace Corpus.Search.Queries;

/// <summary>Counts the words of a query, as far as they are searched.</summary>
internal sealed class WordBudget
{
    private int _words;
    private int _patterns;

    /// <summary>Whether words were left out.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Whether these words are still within the limits; they are counted then.</summary>
    public bool Spend(IReadOnlyCollection<TermPattern> words)
    {
        var wordsThen = _words + words.Count;
        var patternsThen = _patterns + words.Count(word => !word.IsLiteral);
        if (wordsThen > ClaimSearchLimits.MaxWords || patternsThen > ClaimSearchLimits.MaxPatterns)
        {
            IsSpent = true;
            return false;
        }

        (_words, _patterns) = (wordsThen, patternsThen);
        return true;
    }
}
