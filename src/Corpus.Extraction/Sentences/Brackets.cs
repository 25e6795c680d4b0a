namespace Corpus.Extraction.Sentences;

/// <summary>Finds where brackets close.</summary>
internal static class Brackets
{
    /// <summary>The place behind what stands in brackets; the same place where no bracket opens there, or it does not close soon.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="at">Where the bracket opens.</param>
    /// <param name="limit">It closes before this token.</param>
    /// <param name="most">It closes before so many tokens.</param>
    public static int Behind(ArticleTokens article, int at, int limit, int most)
    {
        if (at >= limit || article.Tokens[at].Kind is not TokenKind.OpenBracket)
            return at;
        for (var close = at + 1; close < Math.Min(limit, at + most); close++)
        {
            if (article.Tokens[close].Kind is TokenKind.CloseBracket)
                return close + 1;
        }
        return at;
    }
}
