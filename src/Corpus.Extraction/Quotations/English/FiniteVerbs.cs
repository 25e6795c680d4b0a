using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

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
            if (token.Has(WordTags.Auxiliary) || token.Entry.Forms is VerbForms.Past or VerbForms.ThirdPerson || Endings.IsPast(article, at) || IsContracted(article, at) || IsWithObject(article, at, limit))
                return true;
            if (token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon)
                return false;
        }
        return false;
    }

    /// <summary>"makes him", "needs the": behind a noun a word in -s that a pronoun or article follows.</summary>
    private static bool IsWithObject(ArticleTokens article, int at, int limit)
    {
        var tokens = article.Tokens;
        return at + 1 < limit && at > 0 && tokens[at].IsWord && !tokens[at].Has(WordTags.Capital | WordTags.Closed) && tokens[at].End - tokens[at].Start > 3 && article.Text[tokens[at].End - 1] == 's' && article.Text[tokens[at].End - 2] != 's'
            && tokens[at - 1].IsWord && NounPhraseFinder.IsNominal(tokens[at - 1])
            && tokens[at + 1].Has(WordTags.ObjectPronoun | WordTags.Determiner) && !tokens[at + 1].Has(WordTags.Complementiser | WordTags.Relative | WordTags.SubjectPronoun);
    }

    /// <summary>"he's": behind a pronoun the sign of possession is a verb.</summary>
    private static bool IsContracted(ArticleTokens article, int at) => article.Tokens[at].Kind is TokenKind.Possessive && article.Tokens[at - 1].Has(WordTags.SubjectPronoun);
}
