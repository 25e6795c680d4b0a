using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;

namespace Corpus.Extraction.Quotations.German;

/// <summary>Finds the content of a German verb of saying: before it, behind it, or its object.</summary>
internal sealed class GermanContent(ArticleTokens article, PieceReader pieces, ReadingPlace place)
{
    /// <summary>An article and adjectives stand before marks behind "von".</summary>
    private const int MaximumBeforeMarks = 5;

    /// <summary>The marked string, or the clause and its comma, that an inverted verb follows.</summary>
    public TokenRange BeforeCue(GermanCue cue)
    {
        var end = cue.Range.First;
        if (!cue.IsInverted || end <= place.Free)
            return default;
        var comma = article.Tokens[end - 1].Kind is TokenKind.Comma;
        var last = comma ? end - 2 : end - 1;
        if (last >= place.Free && article.Tokens[last].Kind is TokenKind.Marked)
            return pieces.WithWordsBefore(last, place.Free);
        var clause = pieces.Trim(new(place.Free, end));
        return comma && clause.Count > 1 && !cue.MarksOnly ? clause : default;
    }

    /// <summary>"sprach von einem «Schlag ins Gesicht»": marks behind "von", for verbs that quote only so.</summary>
    private TokenRange MarksBehindVon(int at)
    {
        if (!article.Is(at, "von"))
            return default;
        for (var marked = at + 1; marked < Math.Min(place.ContentEnd, at + MaximumBeforeMarks); marked++)
        {
            if (article.Tokens[marked].Kind is TokenKind.Marked)
                return new(at + 1, marked + 1);
            if (!article.Tokens[marked].IsWord)
                return default;
        }
        return default;
    }

    /// <summary>What a colon, a conjunction or the mood of the next clause introduces.</summary>
    public TokenRange AfterCue(GermanCue cue)
    {
        if (cue.MarksOnly && MarksBehindVon(cue.Range.End) is { IsEmpty: false } marks)
            return marks;
        var at = cue.End;
        if (at + 1 >= place.Sentence.End)
            return default;
        var tokens = article.Tokens;
        var content = new TokenRange(at + 1, place.ContentEnd);
        if (content.IsEmpty || tokens[at].Kind is not (TokenKind.Comma or TokenKind.Colon))
            return default;
        if (tokens[content.First].Kind is TokenKind.Marked)
            return new(content.First, content.First + 1);
        if (tokens[at].Kind is TokenKind.Colon)
            return cue.MarksOnly ? default : content;
        // "auf die Frage, ob": the noun, not the verb, has the clause.
        if (tokens[content.First].Has(WordTags.Complementiser) && tokens[at - 1].Has(WordTags.Speech))
            return default;
        if (tokens[content.First].Has(WordTags.Complementiser))
            return cue.MarksOnly ? default : new(content.First + 1, content.End);
        return !cue.MarksOnly && (GermanMood.Reports(article, content) || IsInfinitive(content) || IsClauseOf(cue, content)) ? content : default;
    }

    /// <summary>"forderte einen Ausschuss": what is demanded, behind the verb and its subject.</summary>
    public TokenRange ObjectOf(GermanCue cue)
    {
        var first = cue.IsInverted ? cue.Subject.Range.End : cue.Range.End;
        var content = new TokenRange(first, Math.Min(cue.End, place.ContentEnd));
        return !cue.Subject.IsEmpty && content.Count > 0 && (article.Tokens[first].Has(WordTags.Determiner) || article.Tokens[first].IsNamePart || content.Count > 1) && !article.Tokens[first].Has(WordTags.Preposition | WordTags.Adverb) ? content : default;
    }

    /// <summary>"kündigte an, gegen den Plan zu stimmen", "warf ihm vor, den Rat getäuscht zu haben": not "um zu helfen", which tells why.</summary>
    private bool IsInfinitive(TokenRange content)
    {
        if (content.Count < 2 || article.Is(content.First, "um") || article.Is(content.First, "ohne") || article.Is(content.First, "statt") || article.Tokens[content.First].Has(WordTags.Complementiser | WordTags.Subordinator))
            return false;
        for (var at = content.First; at < content.End; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma)
                return false;
            if (article.Is(at, "zu") && at + 1 < content.End && article.Tokens[at + 1].IsWord && !article.Tokens[at + 1].Has(WordTags.Capital) && article.Text[article.Tokens[at + 1].End - 1] == 'n' && (at + 2 == content.End || article.Tokens[at + 2].Kind is TokenKind.Comma || at + 3 >= content.End))
                return true;
        }
        return false;
    }

    /// <summary>"Er sagte, der Bau beginnt im Mai": behind the verb or its particle no noun stands that a relative clause could belong to.</summary>
    private bool IsClauseOf(GermanCue cue, TokenRange content) =>
        !cue.IsInverted && content.Count > 2 && (cue.End == cue.Range.End || (!article.Tokens[cue.End - 1].Has(WordTags.Capital) && article.Tokens[cue.End - 1].Has(WordTags.Preposition)))
        && article.Tokens[content.First] is var first && (first.Has(WordTags.Determiner | WordTags.SubjectPronoun) || first.IsNamePart);
}
