using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations;

/// <summary>What stands behind a cue.</summary>
/// <param name="Range">The content; empty where there is none.</param>
/// <param name="CueEnd">Where the cue ends: behind "that" or a colon that follows it at once.</param>
/// <param name="Addressee">Who is told; empty where nobody is named.</param>
/// <param name="AwaitsMarks">Whether a colon ends the sentence: the content is the next paragraph's first marked string.</param>
internal readonly record struct ContentAfter(TokenRange Range, int CueEnd, TokenRange Addressee, bool AwaitsMarks);

/// <summary>Finds the content behind a cue, and where it ends.</summary>
internal sealed class ContentFinder(ArticleTokens article)
{
    /// <summary>Addressee, time and place between cue and content are not followed further than this.</summary>
    private const int MaximumLeadIn = 24;

    /// <summary>Content of one sentence is cut here: a bound that keeps an endless sentence of cues linear.</summary>
    private const int MaximumContent = 600;

    /// <summary>A subordinate clause that opens a sentence is not longer than this.</summary>
    private const int MaximumOpening = 64;

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
                return new(new(start, EndOf(start, cue, sentence)), cueEnd, addressee, false);
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
            return cue.Allows(CueFrames.Infinitive) ? at : -1;
        // "not to go home": without its negation it would say the opposite.
        if (token.Has(WordTags.Negation) && cue.Allows(CueFrames.Infinitive) && at + 1 < limit && tokens[at + 1].Has(WordTags.Infinitive))
            return at;
        // "which critics said was unfair": the subject of the content stands before the one who speaks.
        if (at == cue.Range.End && token.Has(WordTags.Be | WordTags.Have | WordTags.Modal))
            return cue.Allows(CueFrames.Clause) && !cue.Allows(CueFrames.Tell) ? at : -1;
        if (token.Has(WordTags.Condition) || (token.Has(WordTags.Existential) && at + 1 < limit && tokens[at + 1].Has(WordTags.Auxiliary)))
            return clause ? at : -1;
        if (token.Has(WordTags.Preposition) && at + 1 < limit && (tokens[at + 1].Kind is TokenKind.Number || tokens[at + 1].Has(WordTags.Quantifier)) && (article.Is(at, "about") || article.Is(at, "around")))
            return clause ? at : -1;
        if (token.Has(WordTags.Preposition))
            return -1;
        if (token.Has(WordTags.Interrogative) && !token.Has(WordTags.Subordinator))
            return !clause ? -1 : article.Is(at, "whether") ? at + 1 : at;
        // "Saturday night that", "this week that": no subject.
        if ((token.Has(WordTags.Time) && tokens[at - 1].Has(WordTags.Time)) || EndOfTime(at, limit) > at)
            return -1;
        if (CueFinder.IsAdverb(article, at) || token.Has(WordTags.Subordinator | WordTags.Coordinator) || (token.Has(WordTags.Time) && !token.Has(WordTags.Unit)))
            return -1;
        if (!NounPhraseFinder.CanStart(token))
            return -1;
        if (leadIn)
            return clause && HasFiniteVerb(at, limit) ? at : -1;
        if (cue.Allows(CueFrames.Act) && !HasFiniteVerb(at, limit))
            return -1;
        return cue.Allows(CueFrames.Clause | CueFrames.Object) ? at : -1;
    }

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
        if (!tokens[at].Has(WordTags.Preposition))
            return at;
        var phrase = NounPhraseFinder.RightFrom(article, at + 1, limit);
        if (phrase.IsEmpty)
            return at + 1 < limit && tokens[at + 1].Has(WordTags.Time) ? at + 2 : at;
        if (tokens[at].Has(WordTags.Infinitive) && addressee.IsEmpty)
            addressee = phrase.Range;
        return phrase.Range.End;
    }

    /// <summary>Where "this week", "last Friday", "a year ago" end; the same token where none begins, or where it is the subject ("said this year would be hard").</summary>
    private int EndOfTime(int at, int limit)
    {
        var tokens = article.Tokens;
        if (at + 2 >= limit || !(tokens[at].Has(WordTags.Determiner) || article.Is(at, "last") || article.Is(at, "next")) || !tokens[at + 1].Has(WordTags.Time))
            return at;
        var end = article.Is(at + 2, "ago") ? at + 3 : at + 2;
        return end < limit && (tokens[end].Has(WordTags.Complementiser | WordTags.SubjectPronoun | WordTags.Determiner | WordTags.Preposition) || tokens[end].IsNamePart) ? end : at;
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

    /// <summary>Content runs to the end of the sentence unless another attribution, or the main clause behind "As X said, …", begins.</summary>
    public int EndOf(int start, Cue cue, TokenRange sentence)
    {
        var tokens = article.Tokens;
        var end = Math.Min(sentence.End, start + MaximumContent);
        while (end > start + 1 && tokens[end - 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.CloseBracket)
            end--;
        if (tokens[start].Kind is TokenKind.Marked && start > 0 && tokens[start - 1].Kind is TokenKind.Comma or TokenKind.Colon && EndsAsQuotation(start, end))
            return start + 1;
        var opensWithClause = OpensWithClause(sentence, cue.Range.First);
        var isInDashes = IsInDashes(sentence.First, cue.Range.First);
        var isPhrase = !cue.Allows(CueFrames.Clause | CueFrames.Tell);
        for (var at = start + 1; at < end; at++)
        {
            if (isPhrase && EndsPhrase(at, end))
                return at;
            if (tokens[at].Kind is TokenKind.Comma && (StartsAttribution(at + 1, sentence) || (opensWithClause && NounPhraseFinder.CanStart(tokens[at + 1]))))
                return at;
            if (EndsInComma(at) && StartsAttribution(at + 1, sentence))
                return at + 1;
            if (StartsClause(at) && StartsCoordinatedAttribution(at + 1, sentence))
                return tokens[at - 1].Kind is TokenKind.Comma ? at - 1 : at;
            if (IsAccordingTo(at, end) || (isInDashes && tokens[at].Kind is TokenKind.Dash) || IsOccasion(at, end))
                return at;
        }
        return end;
    }

    /// <summary>A noun phrase ends where a clause about it, or about the whole, begins: ", which …", ", saying …", "after …".</summary>
    private bool EndsPhrase(int at, int end)
    {
        var tokens = article.Tokens;
        if (tokens[at - 1].Kind is TokenKind.Marked && (tokens[at].Has(WordTags.Coordinator | WordTags.Subordinator | WordTags.Relative | WordTags.Auxiliary) || tokens[at].Kind is TokenKind.Comma or TokenKind.Dash || EndsInComma(at - 1)))
            return true;
        if (tokens[at].Kind is TokenKind.Comma)
            return at + 1 < end && (tokens[at + 1].Has(WordTags.Relative | WordTags.Interrogative | WordTags.Subordinator | WordTags.SubjectPronoun) || (!tokens[at + 1].Has(WordTags.Capital) && article.EndsIn(at + 1, "ing")));
        return tokens[at].Has(WordTags.Subordinator) && !tokens[at].Has(WordTags.Interrogative | WordTags.Adverb) && !article.Is(at, "as") && at + 1 < end && NounPhraseFinder.CanStart(tokens[at + 1]);
    }

    /// <summary>"The plan - the mayor said it would fail - was dropped": a dash is open before the cue.</summary>
    private bool IsInDashes(int first, int cue)
    {
        var open = false;
        for (var at = Math.Max(first, cue - MaximumOpening); at < cue; at++)
            open ^= article.Tokens[at].Kind is TokenKind.Dash;
        return open;
    }

    /// <summary>"in a tweet on Sunday" at the end of the sentence tells where it was said.</summary>
    private bool IsOccasion(int at, int end)
    {
        var tokens = article.Tokens;
        if (!tokens[at].Has(WordTags.Preposition) || at + 2 >= end || !(article.Is(at, "in") || article.Is(at, "during")) || !tokens[at + 1].Has(WordTags.Determiner))
            return false;
        var phrase = NounPhraseFinder.RightFrom(article, at + 1, end);
        if (phrase.IsEmpty || !article.Any(phrase.Head, WordTags.Document | WordTags.Speech))
            return false;
        for (at = phrase.Range.End; at < end; at++)
        {
            if (tokens[at].Kind is TokenKind.Comma or TokenKind.Marked || tokens[at].Has(WordTags.Auxiliary | WordTags.Coordinator | WordTags.SubjectPronoun))
                return false;
        }
        return true;
    }

    /// <summary>"and", "while", a semicolon, a colon, a dash: what follows may be a clause of its own.</summary>
    private bool StartsClause(int at) =>
        article.Tokens[at].Has(WordTags.Coordinator | WordTags.Contrast) || article.Tokens[at].Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash;

    /// <summary>In American type the comma of the sentence stands inside the marks.</summary>
    private bool EndsInComma(int at) =>
        article.Tokens[at].Kind is TokenKind.Marked && article.Text[article.Marked[article.Tokens[at].Marked].Inner.End - 1] == ',';

    /// <summary>A marked string after a comma or colon is a quotation of its own, unless its sentence goes on in lower case without a sign.</summary>
    private bool EndsAsQuotation(int marked, int end) =>
        marked + 1 >= end || article.Tokens[marked + 1].Kind is not TokenKind.Word
        || article.Text[article.Marked[article.Tokens[marked].Marked].Inner.End - 1] is ',' or '.' or '!' or '?';

    private bool OpensWithClause(TokenRange sentence, int cue)
    {
        if (cue - sentence.First > MaximumOpening || !article.Tokens[sentence.First].Has(WordTags.Subordinator) || article.Tokens[sentence.First].Has(WordTags.Opener))
            return false;
        for (var at = sentence.First; at < cue; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma)
                return false;
        }
        return true;
    }

    /// <summary>", adding that", ", according to", ", a claim that X dismissed".</summary>
    public bool StartsAttribution(int at, TokenRange sentence) =>
        at < sentence.End && (CueFinder.At(article, at, sentence) is { Form: VerbForms.Gerund or VerbForms.Past or VerbForms.ThirdPerson, IsPassive: false } || IsAccordingTo(at, sentence.End) || IsAnaphoricClaim(at, sentence.End));

    /// <summary>"and urged", "but the mayor denied": a second verb of saying ends the first one's content.</summary>
    private bool StartsCoordinatedAttribution(int at, TokenRange sentence)
    {
        while (at < sentence.End && CueFinder.IsAdverb(article, at))
            at++;
        if (at >= sentence.End)
            return false;
        if (CueFinder.At(article, at, sentence) is { Form: VerbForms.Past or VerbForms.ThirdPerson or VerbForms.Gerund } cue)
            return !cue.IsPassive;
        if (!NounPhraseFinder.CanStart(article.Tokens[at]))
            return false;
        var phrase = NounPhraseFinder.RightFrom(article, at, sentence.End);
        for (at = phrase.Range.End; at < sentence.End && (CueFinder.IsAdverb(article, at) || article.Tokens[at].Has(WordTags.Have)); at++)
        {
        }
        return at < sentence.End && CueFinder.At(article, at, sentence) is { Form: not VerbForms.Gerund, IsPassive: false };
    }

    /// <summary>Whether "according to" stands at a token.</summary>
    public bool IsAccordingTo(int at, int limit) => at + 1 < limit && article.Is(at, "according") && article.Is(at + 1, "to");

    /// <summary>"a claim that", "an accusation which": a noun of saying with an article and a relative clause.</summary>
    public bool IsAnaphoricClaim(int at, int limit) =>
        at + 2 < limit && article.Tokens[at].Has(WordTags.Determiner) && article.Tokens[at + 1].Has(WordTags.Speech) && article.Tokens[at + 2].Has(WordTags.Relative);
}
