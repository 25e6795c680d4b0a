using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations.Persian;

/// <summary>Finds the verb of a Persian attribution where its form negates it.</summary>
internal static class PersianNegation
{
    /// <summary>The verb; empty where it is not negated.</summary>
    public static TokenRange Of(ArticleTokens article, Attribution attribution)
    {
        for (var at = attribution.Cue.First; at < attribution.Cue.End; at++)
        {
            if (article.Tokens[at].Has(WordTags.Negation))
                return new(at, at + 1);
        }
        return default;
    }
}
