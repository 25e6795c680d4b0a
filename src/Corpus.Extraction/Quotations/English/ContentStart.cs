using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Decides whether content starts at a token behind a cue.</summary>
internal readonly struct ContentStart(ArticleTokens article, LeadInTimes times)
{
    /// <summary>A phrase or clause that opens content is not followed further than this.</summary>
    private const int MaximumOpening = 24;

    /// <summary>The token at which content starts when it is introduced here; -1 where it is not.</summary>
    public int At(Cue cue, int at, int limit, bool leadIn)
    {
        var tokens = article.Tokens;
        var token = tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Marked:
                return TitlesInMarks.TellsWhere(article, at, cue.Range.End) ? -1 : at;
            case TokenKind.Colon:
                return at + 1;
            case TokenKind.Comma when at + 1 < limit && TitlesInMarks.TellsWhere(article, at + 1, cue.Range.End):
                return -1;
            case TokenKind.Comma:
                return at + 1 < limit && (tokens[at + 1].Kind is TokenKind.Marked || OpensWithAlternative(cue, at + 1, limit) || (cue.Allows(CueFrames.Clause) && tokens[at + 1].Has(WordTags.Condition) && OpensWithPhrase(at + 1, limit))) ? at + 1 : -1;
        }
        var clause = cue.Allows(CueFrames.Clause | CueFrames.Tell);
        // "described being spat at"
        if (!leadIn && cue.Allows(CueFrames.Gerund) && !token.Has(WordTags.Capital) && (Endings.IsGerund(article, at) || article.Is(at, "being")))
            return at;
        if (token.Has(WordTags.Complementiser) && clause && at + 1 < limit && article.Is(at, "that"))
            return tokens[at + 1].Kind is TokenKind.Comma or TokenKind.Stop || IsDemonstrative(at, limit) ? at : at + 1;
        if (token.Has(WordTags.Infinitive))
            return cue.Allows(CueFrames.Infinitive) && !IsAnonymity(cue, at - 1, limit) ? at : -1;
        // "not to go home": without its negation it would say the opposite.
        if (token.Has(WordTags.Negation) && cue.Allows(CueFrames.Infinitive) && at + 1 < limit && tokens[at + 1].Has(WordTags.Infinitive))
            return IsAnonymity(cue, at, limit) ? -1 : at;
        // "which critics said was unfair": the subject of the content stands before the one who speaks.
        if (at == cue.Range.End && (token.Has(WordTags.Be | WordTags.Have | WordTags.Modal) || (token.Entry.Forms is VerbForms.Past && token.IsWord && !token.Has(WordTags.Capital))))
            return cue.Allows(CueFrames.Clause) && !cue.Allows(CueFrames.Tell | CueFrames.Act) ? at : -1;
        if (token.Has(WordTags.Condition) || (token.Has(WordTags.Existential) && at + 1 < limit && tokens[at + 1].Has(WordTags.Auxiliary)))
            return clause ? at : -1;
        if (token.Has(WordTags.Approximate) && at + 1 < limit && (tokens[at + 1].Kind is TokenKind.Number || tokens[at + 1].Has(WordTags.Quantifier)))
            return clause ? at : -1;
        // "$5 million"
        if (token.Kind is TokenKind.Other && at + 1 < limit && tokens[at + 1].Kind is TokenKind.Number)
            return clause && !leadIn ? at : -1;
        if (clause && OpensWithPhrase(at, limit))
            return at;
        if (token.Has(WordTags.Preposition))
            return -1;
        // "has not said when it will open": only what is not said can open with "when".
        if (token.Has(WordTags.Interrogative) && (!token.Has(WordTags.Subordinator) || article.Any(cue.Range, WordTags.Negation)))
            return !clause && !(cue.Allows(CueFrames.Object) && (article.Is(at, "what") || article.Is(at, "how"))) ? -1 : article.Is(at, "whether") ? at + 1 : at;
        // "said nothing", "said nothing about the plan"
        if (token.Has(WordTags.Negation) && token.Has(WordTags.Determiner) && !FiniteVerbs.StandsIn(article, at + 1, limit) && !(at + 1 < limit && tokens[at + 1].IsWord && NounPhraseFinder.IsNominal(tokens[at + 1])))
            return -1;
        // "Saturday's vote was"
        if (token.Has(WordTags.Time | WordTags.Month) && at + 1 < limit && tokens[at + 1].Kind is TokenKind.Possessive)
            return leadIn ? -1 : clause ? (FiniteVerbs.StandsIn(article, at, limit) ? at : -1) : cue.Allows(CueFrames.Object) ? at : -1;
        // "Saturday night that", "this week that": no subject.
        if ((token.Has(WordTags.Time) && tokens[at - 1].Has(WordTags.Time)) || times.EndOf(at, limit) is var time && time > at && !(time < limit && tokens[time].Kind is TokenKind.Possessive))
            return -1;
        if (CueFinder.IsAdverb(article, at) || token.Has(WordTags.Subordinator | WordTags.Coordinator) || (token.Has(WordTags.Time) && !token.Has(WordTags.Unit)))
            return -1;
        if (!leadIn && clause && !token.Has(WordTags.Capital) && (Endings.IsGerund(article, at) || (token.Entry.Forms & VerbForms.Gerund) != 0) && FiniteVerbs.StandsIn(article, at + 1, limit))
            return at;
        if (!NounPhraseFinder.CanStart(token))
            return -1;
        if (leadIn)
            return clause && (NounPhraseFinder.IsNominative(token) || FiniteVerbs.StandsIn(article, at, limit)) ? at : -1;
        if (cue.Allows(CueFrames.Act) && !FiniteVerbs.StandsIn(article, at, limit))
            return -1;
        return cue.Allows(CueFrames.Clause | CueFrames.Object) ? at : -1;
    }

    /// <summary>"said that ruling was wrong": a noun that can be counted and has no article has it in "that".</summary>
    private bool IsDemonstrative(int that, int limit)
    {
        var noun = that + 1;
        return noun + 1 < limit && article.Tokens[noun].Has(WordTags.Speech | WordTags.Document | WordTags.Unit | WordTags.Role) && !article.Tokens[noun].Has(WordTags.Capital | WordTags.Title | WordTags.Group)
            && article.Text[article.Tokens[noun].End - 1] != 's' && article.Tokens[noun + 1].Has(WordTags.Be | WordTags.Have | WordTags.Modal);
    }

    /// <summary>"says, win or lose in May, he will stay".</summary>
    private bool OpensWithAlternative(Cue cue, int at, int limit)
    {
        if (!cue.Allows(CueFrames.Clause) || at + 4 >= limit || !article.Tokens[at + 1].Has(WordTags.Coordinator))
            return false;
        for (limit = Math.Min(limit - 1, at + MaximumOpening); at < limit; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma)
                return NounPhraseFinder.IsNominative(article.Tokens[at + 1]);
        }
        return false;
    }

    /// <summary>"asked not to be named" tells why a source has no name; nothing is reported.</summary>
    private bool IsAnonymity(Cue cue, int negation, int limit) =>
        cue.Verb.Stance == Stance.Asks && article.Tokens[negation].Has(WordTags.Negation) && negation + 3 < limit && article.Is(negation + 2, "be")
        && (Endings.IsPast(article, negation + 3) || (article.Tokens[negation + 3].Entry.Forms & VerbForms.Participle) != 0);

    /// <summary>"said despite the cold, the work goes on", "said when the snow melts, the work begins": a phrase or clause that a comma and a subject follow.</summary>
    private bool OpensWithPhrase(int at, int limit)
    {
        var tokens = article.Tokens;
        var opens = tokens[at].Has(WordTags.Concessive) || (tokens[at].Has(WordTags.Subordinator) && !article.Is(at, "as") && at + 1 < limit && NounPhraseFinder.CanStart(tokens[at + 1]));
        if (!opens)
            return false;
        for (limit = Math.Min(limit, at + MaximumOpening); at < limit; at++)
        {
            if (tokens[at].Kind is TokenKind.Comma)
                return at + 1 < limit && (NounPhraseFinder.IsNominative(tokens[at + 1]) || (tokens[at + 1].Kind is TokenKind.Marked && char.IsLower(article.Text[article.Marked[tokens[at + 1].Marked].Inner.Start])) || (NounPhraseFinder.CanStart(tokens[at + 1]) && FiniteVerbs.StandsIn(article, at + 1, limit)));
            if (tokens[at].Kind is TokenKind.Marked)
                return false;
        }
        return false;
    }
}
