using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;

namespace Corpus.Extraction.Speakers.English;

/// <summary>Tells of a word beside a noun whether it belongs to the noun's phrase.</summary>
internal static class NounNeighbours
{
    /// <summary>Common nouns between two names: "Clinton ally James Carville".</summary>
    private const int MaximumDescription = 4;

    /// <summary>"a Pakistani media outlet": behind an article a capitalised word may be an adjective; a word in -ed is rather the verb.</summary>
    public static bool FollowsAdjective(ArticleTokens article, int first, int at) =>
        article.Tokens[first].Has(WordTags.Determiner) && !(article.Text[article.Tokens[at].End - 1] == 'd' && article.Text[article.Tokens[at].End - 2] == 'e');

    /// <summary>"a document seen by the agency": the participle belongs to what follows.</summary>
    public static bool IsParticipleBefore(ArticleTokens article, int at, int limit) =>
        at + 1 < limit && article.Is(at + 1, "by") && !article.Tokens[at].Has(WordTags.Capital) && (article.Tokens[at].Has(WordTags.Participle) || Endings.IsPast(article, at));

    /// <summary>"a January study", "a May 2016 study": a time before the noun it belongs to.</summary>
    public static bool IsTimeOf(List<Token> tokens, int at, int limit) =>
        tokens[at].Has(WordTags.Time | WordTags.Month) && at + 1 < limit && NounPhraseFinder.IsNominal(tokens[at + 1]) && tokens[at + 1].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>"the visitor freed the bird", "the mayor freed $5", "Rivera freed Moran": behind a noun a past form with an object is its verb.</summary>
    public static bool IsVerbBehind(ArticleTokens article, int at) =>
        (Endings.IsPast(article, at) || article.Tokens[at].Has(WordTags.Past | WordTags.Participle)) && !article.Tokens[at].Has(WordTags.Capital) && article.Tokens[at - 1].IsWord && !article.Tokens[at - 1].Has(WordTags.Determiner) && NounPhraseFinder.IsNominal(article.Tokens[at - 1])
        && at + 1 < article.Tokens.Count && (article.Tokens[at + 1].Has(WordTags.Determiner | WordTags.PossessivePronoun) || article.Tokens[at + 1].Kind is TokenKind.Number or TokenKind.Other || (article.Tokens[at - 1].IsNamePart && article.Tokens[at + 1].IsNamePart));

    /// <summary>"Clinton ally James Carville": common nouns between two names belong to the second one.</summary>
    public static bool LeadsToName(List<Token> tokens, int at, int limit)
    {
        for (var end = Math.Min(limit, at + MaximumDescription); at < end; at++)
        {
            if (tokens[at].IsNamePart)
                return at + 1 < limit && tokens[at + 1].IsNamePart;
            if (tokens[at].Kind is not TokenKind.Word || !NounPhraseFinder.IsNominal(tokens[at]))
                return false;
        }
        return false;
    }

    /// <summary>"the visitor impatiently": an adverb behind the noun; "the likely winner" has an adjective, "a tally" a noun.</summary>
    public static bool EndsInManner(ArticleTokens article, int at, int limit) =>
        article.Tokens[at].Entry.Tags == WordTags.None && Endings.IsManner(article, at) && !article.Tokens[at - 1].Has(WordTags.Determiner) && (at + 1 >= limit || !NounPhraseFinder.IsNominal(article.Tokens[at + 1]));

    /// <summary>"the then governor".</summary>
    public static bool IsAdverbOfNoun(ArticleTokens article, int at, int limit) =>
        at - 1 >= limit && article.Tokens[at].Has(WordTags.Adverb) && !article.Tokens[at].Has(WordTags.Negation) && article.Is(at - 1, "the");

    /// <summary>"six in 10".</summary>
    public static bool IsShareOf(ArticleTokens article, int at, int limit) =>
        at + 1 < limit && article.Is(at, "in") && article.Tokens[at + 1].Kind is TokenKind.Number && (article.Tokens[at - 1].Kind is TokenKind.Number || article.Tokens[at - 1].Has(WordTags.Quantifier));

    /// <summary>"sites such as the Post": an example of what the noun means belongs to it.</summary>
    public static bool IsSuchAs(ArticleTokens article, int at) =>
        at + 1 < article.Tokens.Count && article.Is(at, "such") && article.Is(at + 1, "as");

    /// <summary>The prepositions that lead from a noun to what belongs to it.</summary>
    public static bool IsOfOrFor(ArticleTokens article, int at) => article.Is(at, "of") || article.Is(at, "for");
}
