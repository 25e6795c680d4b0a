using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;
using Corpus.Model;

namespace Corpus.Extraction.Quotations.English;

/// <summary>What stands between a cue and its content: who is told, when and where.</summary>
internal readonly struct LeadIn(ArticleTokens article, LeadInTimes times)
{
    /// <summary>It is not followed further than this.</summary>
    public const int Maximum = 24;

    private const int MaximumBracket = 6;

    /// <summary>"told the board", "asked him": only before something that can be content, or at the end behind a marked string.</summary>
    public TokenRange ReadAddressee(Cue cue, ref int at, int limit)
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
        // "promised the town a wall": who is promised something is told only before a clause.
        if (cue.Verb.Stance == Stance.Promises && (after >= limit || !(tokens[after].Has(WordTags.Infinitive) || article.Is(after, "that"))))
            return default;
        var nothingFollows = after >= limit || article.Tokens[after].Kind is TokenKind.Stop;
        if (nothingFollows && cue.Allows(CueFrames.Object))
            return default;
        at = after;
        return phrase.Range;
    }

    /// <summary>An adverb, a time, or a preposition with its noun phrase; "to reporters" tells who was told.</summary>
    public int Skip(int at, int limit, ref TokenRange addressee)
    {
        var tokens = article.Tokens;
        if (times.EndOf(at, limit) is var time && time > at && !(time < limit && tokens[time].Kind is TokenKind.Possessive))
            return time;
        if (CueFinder.IsAdverb(article, at) || tokens[at].Has(WordTags.Time))
            return at + 1;
        if (tokens[at].Kind is TokenKind.Comma && at + 2 < limit && CueFinder.IsAdverb(article, at + 1) && tokens[at + 2].Kind is TokenKind.Comma)
            return at + 3;
        if (tokens[at].Kind is TokenKind.Comma or TokenKind.Dash)
            return BehindParenthesis(at, limit);
        if (tokens[at].Kind is TokenKind.OpenBracket)
            return Brackets.Behind(article, at, limit, MaximumBracket);
        if (TitlesInMarks.TellsWhere(article, at, cueEnd: 0))
            return at + 1;
        if (!tokens[at].Has(WordTags.Preposition))
            return at;
        // "during Saturday's debate"
        var first = at + 2 < limit && tokens[at + 1].Has(WordTags.Time) && tokens[at + 2].Kind is TokenKind.Possessive ? at + 3 : at + 1;
        var phrase = NounPhraseFinder.RightFrom(article, first, limit);
        // "by 55%-41%": a share, not whom it is told.
        if (at + 1 < limit && tokens[at + 1].Kind is TokenKind.Number && !tokens[at].Has(WordTags.Infinitive))
            return BehindNumbers(at + 1, limit);
        // "said as she turned around, 'It holds'": a clause.
        if (!phrase.IsEmpty && NounPhraseFinder.IsNominative(tokens[phrase.Range.First]))
            return CommaBeforeMarks(phrase.Range.End, limit) is var comma && comma > 0 ? comma : at;
        if (phrase.IsEmpty)
            return at + 1 < limit && tokens[at + 1].Has(WordTags.Time | WordTags.Month) ? at + 2 : at;
        // "responded to requests for comment on reports that": the noun says it, not the verb.
        if (!phrase.IsEmpty && phrase.Range.End < limit && article.Is(phrase.Range.End, "that") && tokens[phrase.Range.Last].Has(WordTags.Speech) && (article.Is(at, "on") || article.Is(at, "about") || article.Is(at, "over")))
            return at;
        if (tokens[at].Has(WordTags.Infinitive) && addressee.IsEmpty)
            addressee = phrase.Range;
        return phrase.Range.End;
    }

    private int CommaBeforeMarks(int at, int limit)
    {
        for (limit = Math.Min(limit - 1, at + Maximum); at < limit; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma)
                return article.Tokens[at + 1].Kind is TokenKind.Marked ? at : -1;
        }
        return -1;
    }

    private int BehindNumbers(int at, int limit)
    {
        while (at < limit && article.Tokens[at].Kind is TokenKind.Number or TokenKind.Dash or TokenKind.Other)
            at++;
        return NounPhraseFinder.RightFrom(article, at, limit) is { IsEmpty: false } counted && !article.Tokens[at].Has(WordTags.Complementiser) ? counted.Range.End : at;
    }

    /// <summary>"said on the radio, where she works, that": the comma or dash before "that" closes what the first one opened.</summary>
    private int BehindParenthesis(int comma, int limit)
    {
        for (var at = comma + 1; at + 1 < Math.Min(limit, comma + Maximum); at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Marked or TokenKind.Semicolon or TokenKind.Colon || article.Tokens[at].Entry is { Cue: not null, Forms: not VerbForms.Gerund })
                return comma;
            if (article.Tokens[at].Kind == article.Tokens[comma].Kind && article.Is(at + 1, "that"))
                return at + 1;
        }
        return comma;
    }
}
