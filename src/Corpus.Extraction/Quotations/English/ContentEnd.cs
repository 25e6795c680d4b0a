using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Finds where content ends, and what begins another attribution.</summary>
internal sealed class ContentEnd(ArticleTokens article)
{
    /// <summary>Content of one sentence is cut here: a bound that keeps an endless sentence of cues linear.</summary>
    private const int MaximumContent = 600;

    /// <summary>A subordinate clause that opens a sentence is not longer than this.</summary>
    private const int MaximumOpening = 64;

    /// <summary>Content runs to the end of the sentence unless another attribution, or the main clause behind "As X said, …", begins.</summary>
    public int Of(int start, Cue cue, TokenRange sentence)
    {
        var tokens = article.Tokens;
        var end = Math.Min(sentence.End, start + MaximumContent);
        while (end > start + 1 && tokens[end - 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.CloseBracket)
            end--;
        if (tokens[start].Kind is TokenKind.Marked && start > 0 && tokens[start - 1].Kind is TokenKind.Comma or TokenKind.Colon && EndsAsQuotation(start, end))
            return start + 1;
        var opensWithClause = OpensWithClause(sentence, cue.Range.First) || (cue.Range.First == sentence.First && article.EndsIn(sentence.First, "ing"));
        var isInDashes = IsInDashes(sentence.First, cue.Range.First);
        var isPhrase = !cue.Allows(CueFrames.Clause | CueFrames.Tell);
        var hasClause = false;
        for (var at = start + 1; at < end; at++)
        {
            hasClause |= tokens[at].Has(WordTags.Relative | WordTags.Complementiser | WordTags.Interrogative | WordTags.SubjectPronoun);
            if (isPhrase && (EndsPhrase(at, end) || (!hasClause && tokens[at].Has(WordTags.Coordinator) && StartsVerb(at, end, cue.Form == VerbForms.Gerund))))
                return tokens[at - 1].Kind is TokenKind.Comma ? at - 1 : at;
            if (tokens[at].Kind is TokenKind.Comma && (StartsAttribution(at + 1, sentence) || (opensWithClause && NounPhraseFinder.CanStart(tokens[at + 1]))))
                return at;
            if (EndsInComma(at) && StartsAttribution(at + 1, sentence))
                return at + 1;
            if (StartsClause(at) && StartsCoordinatedAttribution(at + 1, sentence))
                return tokens[at - 1].Kind is TokenKind.Comma ? at - 1 : at;
            if (AccordingTo.OpensAt(article, at, end) || (isInDashes && tokens[at].Kind is TokenKind.Dash) || IsOccasion(at, end))
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

    /// <summary>"praised the plan but stopped short of", "proposing a ban and taunting her": the subject goes on with another verb.</summary>
    private bool StartsVerb(int coordinator, int end, bool isParticiple)
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
        return governs && (isParticiple ? article.EndsIn(at, "ing") : article.EndsIn(at, "ed") || token.Entry.Forms is VerbForms.Past);
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
        var opening = sentence.First;
        while (opening < cue && !article.Tokens[opening].Has(WordTags.Subordinator) && (article.Tokens[opening].Has(WordTags.Coordinator) || CueFinder.IsAdverb(article, opening)))
            opening++;
        if (cue - opening > MaximumOpening || !article.Tokens[opening].Has(WordTags.Subordinator) || article.Tokens[opening].Has(WordTags.Opener))
            return false;
        for (var at = opening; at < cue; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma)
                return false;
        }
        return true;
    }

    /// <summary>", adding that", ", according to", ", a claim that X dismissed".</summary>
    public bool StartsAttribution(int at, TokenRange sentence) =>
        at < sentence.End && (CueFinder.At(article, at, sentence) is { Form: VerbForms.Gerund or VerbForms.Past or VerbForms.ThirdPerson, IsPassive: false } || AccordingTo.OpensAt(article, at, sentence.End) || AnaphoricClaims.OpensAt(article, at, sentence.End));

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
}
