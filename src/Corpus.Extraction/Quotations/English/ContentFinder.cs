using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations.English;

/// <summary>What stands behind a cue.</summary>
/// <param name="Range">The content; empty where there is none.</param>
/// <param name="CueEnd">Where the cue ends: behind "that" or a colon that follows it at once.</param>
/// <param name="Addressee">Who is told; empty where nobody is named.</param>
/// <param name="AwaitsMarks">Whether a colon ends the sentence: the content is the next paragraph's first marked string.</param>
internal readonly record struct ContentAfter(TokenRange Range, int CueEnd, TokenRange Addressee, bool AwaitsMarks);

/// <summary>Finds the content behind a cue.</summary>
internal sealed class ContentFinder(ArticleTokens article, ContentEnd ends)
{
    /// <summary>Addressee, time and place between cue and content are not followed further than this.</summary>
    private const int MaximumLeadIn = 24;

    private readonly LeadInTimes _times = new(article);

    /// <summary>Reads what follows a cue in its sentence.</summary>
    public ContentAfter After(Cue cue, TokenRange sentence)
    {
        var cueEnd = cue.Range.End;
        var at = cueEnd;
        var addressee = ReadAddressee(cue, ref at, sentence.End);
        var limit = Math.Min(sentence.End, at + MaximumLeadIn);
        for (var leadIn = false; at < limit;)
        {
            var start = StartAt(cue, at, sentence.End, leadIn || !addressee.IsEmpty);
            if (start >= 0)
            {
                if (start == cueEnd + 1 && start > at && article.Tokens[at].Kind is not TokenKind.Comma)
                    cueEnd = start;
                if (start >= sentence.End)
                    return new(default, cueEnd, addressee, AwaitsMarks: article.Tokens[at].Kind is TokenKind.Colon);
                return new(new(start, ends.Of(start, cue, sentence)), cueEnd, addressee, false);
            }
            var next = SkipLeadIn(at, sentence.End, ref addressee);
            if (next == at)
                break;
            leadIn |= !CueFinder.IsAdverb(article, at);
            at = next;
        }
        return new(default, cueEnd, addressee, false);
    }

    /// <summary>The token behind a cue, whom it tells, and its time and place: ", he told the board on Monday" and then perhaps a comma.</summary>
    public int BehindAttribution(Cue cue, TokenRange sentence, out TokenRange addressee)
    {
        var at = cue.Range.End;
        addressee = ReadAddressee(cue, ref at, sentence.End);
        for (var limit = Math.Min(sentence.End, at + MaximumLeadIn); at < limit;)
        {
            var next = SkipLeadIn(at, sentence.End, ref addressee);
            if (next == at)
                break;
            at = next;
        }
        return at;
    }

    /// <summary>"told the board", "asked him": only before something that can be content, or at the end behind a marked string.</summary>
    private TokenRange ReadAddressee(Cue cue, ref int at, int limit)
    {
        if (!cue.Allows(CueFrames.Tell) || at >= limit || cue.IsPassive)
            return default;
        var tokens = article.Tokens;
        if (tokens[at].Has(WordTags.Complementiser) || !NounPhraseFinder.CanStart(tokens[at]))
            return default;
        var phrase = NounPhraseFinder.RightFrom(article, at, limit);
        var after = phrase.Range.End;
        var clauseFollows = after < limit && (tokens[after].Has(WordTags.Auxiliary) || tokens[after].Entry.Forms is VerbForms.Past or VerbForms.ThirdPerson);
        if (clauseFollows && cue.Allows(CueFrames.Clause) && cue.Verb.Lemma != "tell")
            return default;
        var nothingFollows = after >= limit || article.Tokens[after].Kind is TokenKind.Stop;
        if (nothingFollows && cue.Allows(CueFrames.Object))
            return default;
        at = after;
        return phrase.Range;
    }

    /// <summary>The token at which content starts when it is introduced here; -1 where it is not.</summary>
    private int StartAt(Cue cue, int at, int limit, bool leadIn)
    {
        var tokens = article.Tokens;
        var token = tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Marked:
                return at;
            case TokenKind.Colon:
                return at + 1;
            case TokenKind.Comma:
                return at + 1 < limit && tokens[at + 1].Kind is TokenKind.Marked ? at + 1 : -1;
        }
        var clause = cue.Allows(CueFrames.Clause | CueFrames.Tell);
        if (token.Has(WordTags.Complementiser) && clause && at + 1 < limit && article.Is(at, "that"))
            return tokens[at + 1].Kind is TokenKind.Comma or TokenKind.Stop ? at : at + 1;
        if (token.Has(WordTags.Infinitive))
            return cue.Allows(CueFrames.Infinitive) && !IsAnonymity(cue, at - 1, limit) ? at : -1;
        // "not to go home": without its negation it would say the opposite.
        if (token.Has(WordTags.Negation) && cue.Allows(CueFrames.Infinitive) && at + 1 < limit && tokens[at + 1].Has(WordTags.Infinitive))
            return IsAnonymity(cue, at, limit) ? -1 : at;
        // "which critics said was unfair": the subject of the content stands before the one who speaks.
        if (at == cue.Range.End && (token.Has(WordTags.Be | WordTags.Have | WordTags.Modal) || (token.Entry.Forms is VerbForms.Past && token.IsWord && !token.Has(WordTags.Capital))))
            return cue.Allows(CueFrames.Clause) && !cue.Allows(CueFrames.Tell) ? at : -1;
        if (token.Has(WordTags.Condition) || (token.Has(WordTags.Existential) && at + 1 < limit && tokens[at + 1].Has(WordTags.Auxiliary)))
            return clause ? at : -1;
        if (token.Has(WordTags.Approximate) && at + 1 < limit && (tokens[at + 1].Kind is TokenKind.Number || tokens[at + 1].Has(WordTags.Quantifier)))
            return clause ? at : -1;
        if (clause && OpensWithPhrase(at, limit))
            return at;
        if (token.Has(WordTags.Preposition))
            return -1;
        if (token.Has(WordTags.Interrogative) && !token.Has(WordTags.Subordinator))
            return !clause ? -1 : article.Is(at, "whether") ? at + 1 : at;
        // "Saturday night that", "this week that": no subject.
        if ((token.Has(WordTags.Time) && tokens[at - 1].Has(WordTags.Time)) || EndOfTime(at, limit) > at)
            return -1;
        if (CueFinder.IsAdverb(article, at) || token.Has(WordTags.Subordinator | WordTags.Coordinator) || (token.Has(WordTags.Time) && !token.Has(WordTags.Unit)))
            return -1;
        if (!leadIn && clause && !token.Has(WordTags.Capital) && article.EndsIn(at, "ing") && HasFiniteVerb(at + 1, limit))
            return at;
        if (!NounPhraseFinder.CanStart(token))
            return -1;
        if (leadIn)
            return clause && (IsNominative(token) || HasFiniteVerb(at, limit)) ? at : -1;
        if (cue.Allows(CueFrames.Act) && !HasFiniteVerb(at, limit))
            return -1;
        return cue.Allows(CueFrames.Clause | CueFrames.Object) ? at : -1;
    }

    /// <summary>"asked not to be named" tells why a source has no name; nothing is reported.</summary>
    private bool IsAnonymity(Cue cue, int negation, int limit) =>
        cue.Verb.Stance == Model.Stance.Asks && article.Tokens[negation].Has(WordTags.Negation) && negation + 3 < limit && article.Is(negation + 2, "be")
        && (article.EndsIn(negation + 3, "ed") || (article.Tokens[negation + 3].Entry.Forms & VerbForms.Participle) != 0);

    /// <summary>"said despite the cold, the work goes on", "said when the snow melts, the work begins": a phrase or clause that a comma and a subject follow.</summary>
    private bool OpensWithPhrase(int at, int limit)
    {
        var tokens = article.Tokens;
        var opens = tokens[at].Has(WordTags.Concessive) || (tokens[at].Has(WordTags.Subordinator) && !article.Is(at, "as") && at + 1 < limit && NounPhraseFinder.CanStart(tokens[at + 1]));
        if (!opens)
            return false;
        for (limit = Math.Min(limit, at + MaximumLeadIn); at < limit; at++)
        {
            if (tokens[at].Kind is TokenKind.Comma)
                return at + 1 < limit && (IsNominative(tokens[at + 1]) || (NounPhraseFinder.CanStart(tokens[at + 1]) && HasFiniteVerb(at + 1, limit)));
            if (tokens[at].Kind is TokenKind.Marked)
                return false;
        }
        return false;
    }

    /// <summary>"he", "they": the subject of a clause and nothing else.</summary>
    private static bool IsNominative(Token token) => token.Has(WordTags.SubjectPronoun) && !token.Has(WordTags.ObjectPronoun | WordTags.Relative);

    /// <summary>An adverb, a time, or a preposition with its noun phrase; "to reporters" tells who was told.</summary>
    private int SkipLeadIn(int at, int limit, ref TokenRange addressee)
    {
        var tokens = article.Tokens;
        if (EndOfTime(at, limit) is var time && time > at)
            return time;
        if (CueFinder.IsAdverb(article, at) || tokens[at].Has(WordTags.Time))
            return at + 1;
        if (tokens[at].Kind is TokenKind.Comma && at + 2 < limit && CueFinder.IsAdverb(article, at + 1) && tokens[at + 2].Kind is TokenKind.Comma)
            return at + 3;
        if (tokens[at].Kind is TokenKind.Comma)
            return BehindParenthesis(at, limit);
        if (!tokens[at].Has(WordTags.Preposition))
            return at;
        var phrase = NounPhraseFinder.RightFrom(article, at + 1, limit);
        if (phrase.IsEmpty)
            return at + 1 < limit && tokens[at + 1].Has(WordTags.Time | WordTags.Month) ? at + 2 : at;
        if (tokens[at].Has(WordTags.Infinitive) && addressee.IsEmpty)
            addressee = phrase.Range;
        return phrase.Range.End;
    }

    /// <summary>"said on the radio, where she works, that": the comma before "that" closes what the first one opened.</summary>
    private int BehindParenthesis(int comma, int limit)
    {
        for (var at = comma + 1; at + 1 < Math.Min(limit, comma + MaximumLeadIn); at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked or TokenKind.Semicolon or TokenKind.Colon || article.Tokens[at].Entry.Cue is not null)
                return comma;
            if (article.Tokens[at].Kind is TokenKind.Comma && article.Is(at + 1, "that"))
                return at + 1;
        }
        return comma;
    }

    /// <summary>Where "this week", "last Friday", "a year ago" end; the same token where none begins, or where it is the subject ("said this year would be hard").</summary>
    private int EndOfTime(int at, int limit)
    {
        if (_times.EndOf(at, limit) is var known && known > at)
            return known;
        var tokens = article.Tokens;
        if (at + 2 >= limit || !(tokens[at].Has(WordTags.Determiner) || article.Is(at, "last") || article.Is(at, "next")) || !tokens[at + 1].Has(WordTags.Time))
            return at;
        var end = article.Is(at + 2, "ago") ? at + 3 : at + 2;
        return end < limit && !article.Is(end, "of") && (tokens[end].Has(WordTags.Complementiser | WordTags.SubjectPronoun | WordTags.Determiner | WordTags.Preposition) || tokens[end].IsNamePart) ? end : at;
    }

    /// <summary>Whether an auxiliary or a listed verb form stands before the next sign.</summary>
    public bool HasFiniteVerb(int at, int limit)
    {
        for (limit = Math.Min(limit, at + MaximumLeadIn); at < limit; at++)
        {
            var token = article.Tokens[at];
            if (token.Has(WordTags.Auxiliary) || token.Entry.Forms is VerbForms.Past or VerbForms.ThirdPerson || article.EndsIn(at, "ed") || IsContractedVerb(at))
                return true;
            if (token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon)
                return false;
        }
        return false;
    }

    /// <summary>"he's": behind a pronoun the sign of possession is a verb.</summary>
    private bool IsContractedVerb(int at) => article.Tokens[at].Kind is TokenKind.Possessive && article.Tokens[at - 1].Has(WordTags.SubjectPronoun);
}
