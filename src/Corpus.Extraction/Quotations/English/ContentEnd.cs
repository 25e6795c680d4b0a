using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Finds where content ends.</summary>
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
        var opensWithClause = OpensWithClause(sentence, cue.Range.First) || (cue.Range.First == sentence.First && Endings.IsGerund(article, sentence.First));
        // "Recalling 'those who had left,' the statement urged": the comma in the marks closes the opening.
        if (opensWithClause && EndsInComma(article, start) && start + 1 < end && NounPhraseFinder.CanStart(tokens[start + 1]))
            return start + 1;
        // "said 'no' when asked": the occasion.
        if (tokens[start].Kind is TokenKind.Marked && start + 1 < end && (article.Is(start + 1, "when") || article.Is(start + 1, "before")))
            return start + 1;
        var isInDashes = IsInDashes(sentence.First, cue.Range.First);
        // "described how she left": a clause behind a verb that has none.
        var isPhrase = !cue.Allows(CueFrames.Clause | CueFrames.Tell) && !tokens[start].Has(WordTags.Interrogative);
        var isRelative = cue.Range.First > sentence.First && tokens[cue.Range.First - 1].Has(WordTags.Relative);
        var hasClause = false;
        for (var at = start + 1; at < end; at++)
        {
            // One that closes the sentence parts nothing.
            var isComma = tokens[at].Kind is TokenKind.Comma && at + 1 < end;
            hasClause |= tokens[at].Has(WordTags.Relative | WordTags.Complementiser | WordTags.Interrogative | WordTags.SubjectPronoun);
            // "a study that, they said, shows": the attribution stands in the middle.
            if (tokens[at].Kind is TokenKind.Comma && tokens[at - 1].Has(WordTags.Complementiser | WordTags.Relative) && at > start + 1)
                continue;
            if (isPhrase && PhraseEnd.IsAt(article, at, end, hasClause, isParticiple: cue.Form == VerbForms.Gerund, isRelative))
                return tokens[at - 1].Kind is TokenKind.Comma ? at - 1 : at;
            if (isComma && IsTimeBehindMarks(at, end))
                return at;
            if (isComma && (AttributionStarts.At(article, at + 1, sentence) || (opensWithClause && (NounPhraseFinder.CanStart(tokens[at + 1]) || tokens[at + 1].Has(WordTags.Existential)))))
                return at;
            // "promised an update: 'We work on it.'": a quotation of its own, which a colon leads in.
            if (tokens[at].Kind is TokenKind.Colon && at + 1 < end && tokens[at + 1].Kind is TokenKind.Marked && char.IsUpper(article.Text[article.Marked[tokens[at + 1].Marked].Inner.Start]))
                return at;
            // ", contradicting what she said in May": the writer's comment.
            if (isComma && tokens[at + 1].Entry is { Cue.Frames: CueFrames.None, Forms: VerbForms.Gerund })
                return at;
            if (isComma && ((IsComment(at, end) && !tokens[start].Has(WordTags.Subordinator)) || TellsWho(at, end) || IsSaidByMore(at, end)))
                return at;
            if (EndsInComma(article, at) && at + 1 < end && (AttributionStarts.At(article, at + 1, sentence) || (opensWithClause && NounPhraseFinder.CanStart(tokens[at + 1]))))
                return at + 1;
            if (StartsClause(at) && AttributionStarts.AtCoordinated(article, at + 1, sentence))
                return tokens[at - 1].Kind is TokenKind.Comma ? at - 1 : at;
            if (AccordingTo.OpensAt(article, at, end) || (isInDashes && tokens[at].Kind is TokenKind.Dash) || IsOccasion(at, end, isPhrase))
                return at;
        }
        return end;
    }

    /// <summary>"… to the board of Ana Rivera, who left in May": behind a name, and to the end, it is the writer who tells it.</summary>
    private bool TellsWho(int comma, int end) =>
        comma + 2 < end && (article.Is(comma + 1, "who") || article.Is(comma + 1, "whose")) && article.Tokens[comma - 1].IsNamePart && IsLastPart(comma + 1, end);

    /// <summary>Whether no sign parts the words from here to the end.</summary>
    private bool IsLastPart(int at, int end)
    {
        for (; at < end; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon)
                return false;
        }
        return true;
    }

    /// <summary>"… would 'bring in money', after farmers threatened a strike": a clause of time behind marks, to the end, tells when it was said.</summary>
    private bool IsTimeBehindMarks(int comma, int end) =>
        article.Tokens[comma - 1].Kind is TokenKind.Marked && comma + 2 < end && IsLastPart(comma + 1, end)
        && (article.Is(comma + 1, "after") || article.Is(comma + 1, "before") || ((article.Is(comma + 1, "as") || article.Is(comma + 1, "while")) && FiniteVerbs.StandsIn(article, comma + 2, end)));

    /// <summary>"…, as did the mayor": others say it too.</summary>
    private bool IsSaidByMore(int comma, int end) => comma + 3 < end && article.Is(comma + 1, "as") && article.Tokens[comma + 2].Has(WordTags.Do) && NounPhraseFinder.CanStart(article.Tokens[comma + 3]);

    /// <summary>"…, a swipe at the mayor", "…, the first vote that he lost": an apposition with "a", or with a relative clause, that ends the sentence is the writer's comment; "a mayor" behind a name tells who that is.</summary>
    public bool IsComment(int comma, int end)
    {
        if (comma + 2 >= end || !article.Tokens[comma + 1].Has(WordTags.Determiner) || article.Tokens[comma + 1].Has(WordTags.Complementiser | WordTags.Quantifier))
            return false;
        var phrase = NounPhraseFinder.RightFrom(article, comma + 1, end);
        if (phrase.IsEmpty || !IsLastPart(phrase.Range.End, end))
            return false;
        if (phrase.Range.End < end && article.Tokens[phrase.Range.End].Has(WordTags.Relative))
            return true;
        return article.Tokens[comma + 1].Has(WordTags.Indefinite) && !article.Tokens[comma - 1].Has(WordTags.Capital) && (phrase.Range.End >= end || ExplainsFrom(phrase.Range.End)
                || (article.Tokens[phrase.Head.Last].Has(WordTags.Speech) && article.Tokens[phrase.Range.End].Has(WordTags.SubjectPronoun)));
    }

    private bool ExplainsFrom(int at) =>
        article.Tokens[at].Has(WordTags.Preposition | WordTags.Relative | WordTags.Complementiser | WordTags.Infinitive | WordTags.Determiner | WordTags.Capital) || (article.Tokens[at].IsWord && !article.Tokens[at].Has(WordTags.Closed));

    /// <summary>"and", "while", a semicolon, a colon, a dash: what follows may be a clause of its own.</summary>
    private bool StartsClause(int at) =>
        article.Tokens[at].Has(WordTags.Coordinator | WordTags.Contrast) || article.Tokens[at].Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash;

    /// <summary>In American type the comma of the sentence stands inside the marks, and inside those that close within them: "He told me, 'It holds,'" she said.</summary>
    public static bool EndsInComma(ArticleTokens article, int at)
    {
        if (article.Tokens[at].Kind is not TokenKind.Marked)
            return false;
        var inner = article.Marked[article.Tokens[at].Marked].Inner;
        var last = inner.End - 1;
        while (last > inner.Start && QuotationMarks.IsMark(article.Text[last]))
            last--;
        return article.Text[last] == ',';
    }

    /// <summary>"The plan - the mayor said it would fail - was dropped": a dash is open before the cue.</summary>
    private bool IsInDashes(int first, int cue)
    {
        var open = false;
        for (var at = Math.Max(first, cue - MaximumOpening); at < cue; at++)
            open ^= article.Tokens[at].Kind is TokenKind.Dash;
        return open;
    }

    /// <summary>"in a tweet on Sunday" at the end of the sentence tells where it was said; behind a noun phrase also before a comma.</summary>
    private bool IsOccasion(int at, int end, bool isPhrase)
    {
        var tokens = article.Tokens;
        if (!tokens[at].Has(WordTags.Preposition) || at + 2 >= end || !(article.Is(at, "in") || article.Is(at, "during")) || !tokens[at + 1].Has(WordTags.Determiner))
            return false;
        var phrase = NounPhraseFinder.RightFrom(article, at + 1, end);
        if (phrase.IsEmpty || !article.Any(phrase.Head, WordTags.Document | WordTags.Speech))
            return false;
        for (at = phrase.Range.End; at < end && !(isPhrase && tokens[at].Kind is TokenKind.Comma); at++)
        {
            if (tokens[at].Kind is TokenKind.Comma or TokenKind.Marked || tokens[at].Has(WordTags.Auxiliary | WordTags.Coordinator | WordTags.SubjectPronoun))
                return false;
        }
        return true;
    }

    /// <summary>A marked string after a comma or colon is a quotation of its own, unless its sentence goes on in lower case without a sign.</summary>
    private bool EndsAsQuotation(int marked, int end) =>
        marked + 1 >= end || article.Tokens[marked + 1].Kind is not TokenKind.Word
        || article.Text[article.Marked[article.Tokens[marked].Marked].Inner.End - 1] is ',' or '.' or '!' or '?';

    /// <summary>"Two years after", "just hours before".</summary>
    private bool IsMeasure(int at) =>
        article.Tokens[at].Kind is TokenKind.Number || article.Tokens[at].Has(WordTags.Quantifier | WordTags.Unit) || article.Tokens[at + 1].Has(WordTags.Subordinator) && article.Text[article.Tokens[at].End - 1] == 's';

    private bool OpensWithClause(TokenRange sentence, int cue)
    {
        var opening = sentence.First;
        while (opening < cue && !article.Tokens[opening].Has(WordTags.Subordinator) && (article.Tokens[opening].Has(WordTags.Coordinator) || CueFinder.IsAdverb(article, opening) || IsMeasure(opening)))
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
}
