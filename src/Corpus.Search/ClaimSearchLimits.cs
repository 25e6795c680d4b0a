namespace Corpus.Search;

/// <summary>What bounds the work of one query. Beyond a limit a query is answered in part, and a note says so.</summary>
public static class ClaimSearchLimits
{
    /// <summary>UTF-16 units of a query that are read.</summary>
    public const int MaxQueryLength = 100_000;

    /// <summary>Words of a query that are searched, those of phrases included.</summary>
    public const int MaxWords = 1_000;

    /// <summary>Parentheses inside each other.</summary>
    public const int MaxDepth = 50;

    /// <summary>The most that <c>near:N</c> takes.</summary>
    public const int MaxDistance = 100;

    /// <summary>Words with wildcards among them.</summary>
    public const int MaxPatterns = 64;

    /// <summary>Words of the corpus that all wildcards of a query are compared with.</summary>
    public const int MaxTermsCompared = 200_000;

    /// <summary>Words of the corpus that all wildcards of a query may stand for.</summary>
    public const int MaxTermsMatched = 20_000;

    /// <summary>Pairs of words that follow each other in a query and are looked for as such.</summary>
    public const int MaxPairs = 64;

    /// <summary>Claims that may hold the rarer word of such a pair: two words that stand in more tell little by standing together.</summary>
    public const int MaxPairClaims = 20_000;
}
