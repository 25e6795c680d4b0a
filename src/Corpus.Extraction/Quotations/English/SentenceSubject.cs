using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Finds the subject of the first clause of a sentence: for a second verb after "and", and for a participle.</summary>
internal static class SentenceSubject
{
    /// <summary>A clause that opens a sentence is not followed further than this.</summary>
    private const int MaximumOpening = 64;

    /// <summary>"On Tuesday, even as it leaked, …": phrases and clauses in a row.</summary>
    private const int MaximumOpenings = 2;

    /// <summary>The phrase behind openers, adverbs and a phrase or clause that a comma closes; empty where none stands there.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The subject stands before this token.</param>
    public static NounPhrase Of(ArticleTokens article, TokenRange sentence, int before)
    {
        var tokens = article.Tokens;
        var at = sentence.First;
        before = Math.Min(before, at + MaximumOpening);
        for (var openings = 0; openings < MaximumOpenings; openings++)
        {
            while (at < before && (tokens[at].Has(WordTags.Opener | WordTags.Coordinator) || tokens[at].Kind is TokenKind.Comma || ((CueFinder.IsAdverb(article, at) || IsLooseAdverb(article, at, before)) && (!tokens[at].Has(WordTags.Subordinator) || tokens[at + 1].Has(WordTags.Subordinator)))))
                at++;
            var opensWithParticiple = at < before && tokens[at].IsWord && !tokens[at].Has(WordTags.Closed) && (Endings.IsGerund(article, at) || (Endings.IsPast(article, at) && !tokens[at].Has(WordTags.Group)));
            if (at >= before || !(opensWithParticiple || tokens[at].Has(WordTags.Preposition | WordTags.Subordinator)))
                break;
            while (at < before && tokens[at].Kind is not TokenKind.Comma)
                at++;
            at++;
        }
        if (at >= before || !NounPhraseFinder.CanStart(tokens[at]))
            return default;
        var phrase = NounPhraseFinder.RightFrom(article, at, before);
        // "The ministry declined to say"
        for (var verb = at + 1; verb < phrase.Range.End; verb++)
        {
            if (Withholding.IsVerbAt(article, verb))
                return NounPhraseFinder.RightFrom(article, at, verb);
        }
        return BehindTime(article, phrase, before) is var next && next > 0 ? NounPhraseFinder.RightFrom(article, next, before) : phrase;
    }

    /// <summary>"Shortly after the vote, …", "Presently she …"</summary>
    private static bool IsLooseAdverb(ArticleTokens article, int at, int before) =>
        at + 1 < before && Endings.IsManner(article, at) && article.Tokens[at + 1].Has(WordTags.Preposition | WordTags.Subordinator | WordTags.PersonalPronoun);

    /// <summary>"Minutes later, the board …": the token behind the comma that closes a time; 0 where the phrase is no time.</summary>
    private static int BehindTime(ArticleTokens article, NounPhrase phrase, int before)
    {
        var at = phrase.Range.End;
        while (at < before && (CueFinder.IsAdverb(article, at) || article.Tokens[at].Has(WordTags.Time | WordTags.Value)))
            at++;
        var isTime = at > phrase.Range.End || article.Any(phrase.Head, WordTags.Time);
        return isTime && at + 1 < before && article.Tokens[at].Kind is TokenKind.Comma && NounPhraseFinder.CanStart(article.Tokens[at + 1]) ? at + 1 : 0;
    }
}
