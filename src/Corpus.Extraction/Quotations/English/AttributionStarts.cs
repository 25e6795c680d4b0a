using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Tells whether another attribution begins at a token.</summary>
internal static class AttributionStarts
{
    /// <summary>"stopped short of saying": words between the verb and that of saying.</summary>
    private const int MaximumSilence = 3;

    /// <summary>", adding that", ", according to", ", a claim that X dismissed".</summary>
    public static bool At(ArticleTokens article, int at, TokenRange sentence) =>
        at < sentence.End && (CueFinder.At(article, at, sentence) is { Form: VerbForms.Gerund or VerbForms.Past or VerbForms.ThirdPerson, IsPassive: false } || AccordingTo.OpensAt(article, at, sentence.End) || AnaphoricClaims.OpensAt(article, at, sentence.End));

    /// <summary>"but stopped short of saying whether", "but declined to comment": a verb, and within a few words one of saying.</summary>
    private static bool IsSilence(ArticleTokens article, int at, int limit)
    {
        if (!Endings.IsPast(article, at) || article.Tokens[at].Entry.Cue is not null)
            return false;
        for (var last = Math.Min(limit - 1, at + MaximumSilence); ++at <= last;)
        {
            if (article.Tokens[at].Entry.Cue is not null)
                return article.Tokens[at - 1].Has(WordTags.Infinitive | WordTags.Preposition);
            if (!article.Tokens[at].IsWord)
                return false;
        }
        return false;
    }

    /// <summary>"and urged", "but the mayor denied": a second verb of saying ends the first one's content.</summary>
    public static bool AtCoordinated(ArticleTokens article, int at, TokenRange sentence)
    {
        var coordinator = at - 1;
        while (at < sentence.End && CueFinder.IsAdverb(article, at))
            at++;
        // "and that engineers had warned" goes on with what the first verb reports.
        if (at >= sentence.End || article.Is(at, "that"))
            return false;
        if (article.Is(coordinator, "but") && IsSilence(article, at, sentence.End))
            return true;
        if (CueFinder.At(article, at, sentence) is { Form: VerbForms.Past or VerbForms.ThirdPerson or VerbForms.Gerund } cue)
            return !cue.IsPassive && (cue.Verb.Stance != Stance.Believes || cue.Form == VerbForms.Gerund);
        // "that Rivera and Moran had said": two names are one subject.
        if (coordinator > sentence.First && article.Tokens[at].IsNamePart && (article.Tokens[coordinator - 1].IsNamePart || article.Tokens[coordinator - 1].Has(WordTags.PersonalPronoun)))
            return false;
        if (!NounPhraseFinder.CanStart(article.Tokens[at]))
            return false;
        var phrase = NounPhraseFinder.RightFrom(article, at, sentence.End);
        for (at = phrase.Range.End; at < sentence.End && (CueFinder.IsAdverb(article, at) || article.Tokens[at].Has(WordTags.Have) || (article.Tokens[at].Has(WordTags.Do) && article.Is(coordinator, "but"))); at++)
        {
        }
        return at < sentence.End && CueFinder.At(article, at, sentence) is { Form: not VerbForms.Gerund, IsPassive: false };
    }
}
