using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Tells whether words are a clause, by a verb that looks finite.</summary>
internal static class FiniteVerbs
{
    /// <summary>The verb of a clause stands no further in it than this.</summary>
    private const int MaximumClause = 24;

    /// <summary>Whether an auxiliary or a listed verb form stands before the next sign.</summary>
    public static bool StandsIn(ArticleTokens article, int at, int limit)
    {
        for (limit = Math.Min(limit, at + MaximumClause); at < limit; at++)
        {
            var token = article.Tokens[at];
            if (token.Has(WordTags.Auxiliary) || token.Entry.Forms is VerbForms.Past or VerbForms.ThirdPerson || article.EndsIn(at, "ed") || IsContracted(article, at))
                return true;
            if (token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon)
                return false;
        }
        return false;
    }

    /// <summary>"he's": behind a pronoun the sign of possession is a verb.</summary>
    private static bool IsContracted(ArticleTokens article, int at) => article.Tokens[at].Kind is TokenKind.Possessive && article.Tokens[at - 1].Has(WordTags.SubjectPronoun);
}
