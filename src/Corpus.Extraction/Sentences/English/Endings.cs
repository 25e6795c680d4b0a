namespace Corpus.Extraction.Sentences.English;

/// <summary>What the ending of an English word tells that no list has.</summary>
internal static class Endings
{
    /// <summary>So many letters stand before an ending, or it is none.</summary>
    private const int FewestBefore = 3;

    /// <summary>"shrugged": a past form or a participle.</summary>
    public static bool IsPast(ArticleTokens article, int token) => Has(article, token, "ed");

    /// <summary>"shrugging".</summary>
    public static bool IsGerund(ArticleTokens article, int token) => Has(article, token, "ing");

    /// <summary>"impatiently".</summary>
    public static bool IsManner(ArticleTokens article, int token) => Has(article, token, "ly");

    /// <summary>"driver", "sculptor": whoever does something.</summary>
    public static bool IsAgent(ArticleTokens article, int token) => Has(article, token, "er") || Has(article, token, "or");

    /// <summary>"cellist".</summary>
    public static bool IsAdherent(ArticleTokens article, int token) => Has(article, token, "ist");

    private static bool Has(ArticleTokens article, int token, string ending)
    {
        var word = article.Tokens[token];
        return word.IsWord && word.End - word.Start >= ending.Length + FewestBefore && string.CompareOrdinal(article.Text, word.End - ending.Length, ending, 0, ending.Length) == 0;
    }
}
