using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Finds the subject of the first clause of a sentence: for a second verb after "and", and for a participle.</summary>
internal static class SentenceSubject
{
    /// <summary>A clause that opens a sentence is not followed further than this.</summary>
    private const int MaximumOpening = 64;

    /// <summary>The phrase behind openers, adverbs and a phrase or clause that a comma closes; empty where none stands there.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The subject stands before this token.</param>
    public static NounPhrase Of(ArticleTokens article, TokenRange sentence, int before)
    {
        var tokens = article.Tokens;
        var at = sentence.First;
        before = Math.Min(before, at + MaximumOpening);
        while (at < before && (tokens[at].Has(WordTags.Opener | WordTags.Coordinator) || tokens[at].Kind is TokenKind.Comma || (CueFinder.IsAdverb(article, at) && !tokens[at].Has(WordTags.Subordinator))))
            at++;
        var opensWithParticiple = at < before && tokens[at].IsWord && !tokens[at].Has(WordTags.Closed) && (article.EndsIn(at, "ing") || (article.EndsIn(at, "ed") && !tokens[at].Has(WordTags.Group)));
        if (at < before && (opensWithParticiple || tokens[at].Has(WordTags.Preposition | WordTags.Subordinator)))
        {
            while (at < before && tokens[at].Kind is not TokenKind.Comma)
                at++;
            at++;
        }
        return at < before && NounPhraseFinder.CanStart(tokens[at]) ? NounPhraseFinder.RightFrom(article, at, before) : default;
    }
}
