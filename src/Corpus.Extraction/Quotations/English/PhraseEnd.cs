using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Finds where content ends that is no clause but a noun phrase: "praised the plan".</summary>
internal static class PhraseEnd
{
    /// <summary>Words between two marked strings of one phrase.</summary>
    private const int MaximumLink = 6;

    /// <summary>Whether the phrase ends before a token.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">The content ends here at the latest.</param>
    /// <param name="hasClause">Whether a clause stands in the phrase so far: then a verb may be that clause's.</param>
    /// <param name="isParticiple">Whether the cue is a participle.</param>
    /// <param name="isRelative">Whether the cue is the verb of a relative clause.</param>
    public static bool IsAt(ArticleTokens article, int at, int end, bool hasClause, bool isParticiple, bool isRelative) =>
        StartsAddition(article, at, end) || (!hasClause && isRelative && IsFinite(article, at, end)) || (!hasClause && article.Tokens[at].Has(WordTags.Coordinator) && StartsVerb(article, at, end, isParticiple));

    /// <summary>"those who praised the plan are engineers": the verb of the sentence, no part of the phrase.</summary>
    private static bool IsFinite(ArticleTokens article, int at, int end) =>
        article.Tokens[at].Has(WordTags.Be | WordTags.Modal) && !article.Tokens[at].Has(WordTags.Month) && at + 1 < end && article.Tokens[at - 1].IsWord
        && !(article.Is(at, "be") || article.Is(at, "being") || article.Is(at, "been"));

    /// <summary>A noun phrase ends where a clause about it, or about the whole, begins: ", which …", ", saying …", "after …".</summary>
    private static bool StartsAddition(ArticleTokens article, int at, int end)
    {
        var tokens = article.Tokens;
        if (tokens[at - 1].Kind is TokenKind.Marked && !LeadsToMarks(article, at, end) && (tokens[at].Has(WordTags.Coordinator | WordTags.Subordinator | WordTags.Relative | WordTags.Auxiliary) || tokens[at].Kind is TokenKind.Comma or TokenKind.Dash || ContentEnd.EndsInComma(article, at - 1)))
            return true;
        if (tokens[at].Kind is TokenKind.Comma)
            return at + 1 < end && (StartsContrast(article, at + 1, end) || tokens[at + 1].Has(WordTags.Relative | WordTags.Interrogative | WordTags.Subordinator | WordTags.SubjectPronoun) || (!tokens[at + 1].Has(WordTags.Capital) && Endings.IsGerund(article, at + 1)));
        return tokens[at].Has(WordTags.Subordinator) && !tokens[at].Has(WordTags.Interrogative | WordTags.Adverb) && !article.Is(at, "as") && at + 1 < end && NounPhraseFinder.CanStart(tokens[at + 1])
            && tokens[at + 1].Kind is not TokenKind.Number;
    }

    /// <summary>"praised the plan, but the board refused", "demanded a vote, yet refuses": a clause of its own.</summary>
    private static bool StartsContrast(ArticleTokens article, int at, int end) =>
        (article.Is(at, "but") || article.Is(at, "yet")) && at + 1 < end && !article.Tokens[at + 1].Has(WordTags.Negation | WordTags.Preposition) && FiniteVerbs.StandsIn(article, at + 1, end);

    /// <summary>"called him a 'liar' who is 'utterly amoral'", "'sad' and a 'bully'": more of his words follow at once.</summary>
    private static bool LeadsToMarks(ArticleTokens article, int at, int end)
    {
        // "…'distasteful,' Rivera left": another subject.
        if (ContentEnd.EndsInComma(article, at - 1) && (article.Tokens[at].IsNamePart || article.Tokens[at].Has(WordTags.SubjectPronoun) || article.Is(at, "the")))
            return false;
        for (var last = Math.Min(end - 1, at + MaximumLink); at <= last; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked)
                return true;
            if (article.Tokens[at].Entry.Cue is not null || article.Tokens[at].Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash)
                return false;
        }
        return false;
    }

    /// <summary>"praised the plan but stopped short of", "proposing a ban and taunting her": the subject goes on with another verb.</summary>
    private static bool StartsVerb(ArticleTokens article, int coordinator, int end, bool isParticiple)
    {
        var at = coordinator + 1;
        while (at < end && CueFinder.IsAdverb(article, at))
            at++;
        if (at + 1 >= end)
            return false;
        var token = article.Tokens[at];
        if (token.Has(WordTags.Auxiliary))
            return true;
        if (!token.IsWord || token.Has(WordTags.Closed | WordTags.Capital))
            return false;
        var next = article.Tokens[at + 1];
        var governs = next.Has(WordTags.Determiner | WordTags.ObjectPronoun | WordTags.Infinitive | WordTags.Complementiser | WordTags.Capital) || article.Is(coordinator, "but");
        return governs && (isParticiple ? Endings.IsGerund(article, at) : Endings.IsPast(article, at) || token.Entry.Forms is VerbForms.Past);
    }
}
