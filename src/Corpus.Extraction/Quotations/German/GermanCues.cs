using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.German;

namespace Corpus.Extraction.Quotations.German;

/// <summary>A German verb of saying with what belongs to its clause.</summary>
/// <param name="Range">The verb.</param>
/// <param name="Verb">What it means.</param>
/// <param name="Subject">Who says; empty where nobody is named.</param>
/// <param name="Addressee">Who is told; empty where nobody is named.</param>
/// <param name="End">The sign, or the end of the sentence, behind the reporting clause.</param>
/// <param name="IsInverted">Whether the subject stands behind the verb.</param>
/// <param name="IsReference">Whether "das" stands for what was said.</param>
/// <param name="AwaitsContent">Whether a colon ends the sentence.</param>
internal sealed record GermanCue(TokenRange Range, CueVerb Verb, NounPhrase Subject, TokenRange Addressee, int End, bool IsInverted, bool IsReference, bool AwaitsContent)
{
    public bool MarksOnly => Verb.Frames == CueFrames.Marks;
}

/// <summary>A source that no verb names: "laut X".</summary>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Phrase">The source.</param>
/// <param name="Whole">All of it.</param>
/// <param name="IsClosing">Whether the content is only before it.</param>
internal sealed record GermanSource(TokenRange Cue, NounPhrase Phrase, TokenRange Whole, bool IsClosing);

/// <summary>Finds what attributes in a German sentence.</summary>
internal sealed class GermanCues(ArticleTokens article, EntityTable entities)
{
    /// <summary>A reporting clause is not followed further than this.</summary>
    private const int MaximumClause = 40;

    /// <summary>A note in brackets behind a name is not longer than this.</summary>
    private const int MaximumBracket = 8;

    /// <summary>Between an auxiliary and its participle stand no more words than these.</summary>
    private const int MaximumBefore = 14;

    /// <summary>So many words show the mood of a clause.</summary>
    private const int MaximumMood = 60;

    /// <summary>Whether a verb in the mood of reported speech stands there; the second subjunctive only where no condition explains it.</summary>
    public static bool ReportsByMood(ArticleTokens article, TokenRange range)
    {
        var end = Math.Min(range.End, range.First + MaximumMood);
        var irrealis = false;
        for (var at = range.First; at < end; at++)
        {
            if (article.Tokens[at].Has(WordTags.Subordinator) && !article.Tokens[at].Has(WordTags.Adverb) && (article.Is(at, "wenn") || article.Is(at, "falls") || article.Is(at, "als")))
                return false;
            if (article.Tokens[at].Has(WordTags.Reported) && !article.Tokens[at].Has(WordTags.Capital))
                return true;
            irrealis |= article.Tokens[at].Has(WordTags.Irrealis);
        }
        return irrealis;
    }

    /// <summary>The verb of saying at a token with its subject; null where there is none.</summary>
    public GermanCue? VerbAt(int at, TokenRange sentence, int free)
    {
        var tokens = article.Tokens;
        if (tokens[at].Entry is not { Cue: { } verb, Forms: VerbForms.Past } || tokens[at].Has(WordTags.Capital))
            return null;
        var limit = Math.Min(sentence.End, at + MaximumClause);
        var particle = -1;
        if (verb.WithParticle.Count > 0 && !FindParticle(at, limit, ref verb, ref particle))
            return null;
        if (verb.Frames == CueFrames.None)
            return null;
        var subject = SubjectBefore(at, free) is { IsEmpty: false } before ? before : OfPerfect(at, free);
        var inverted = subject.IsEmpty;
        var end = at + 1;
        if (inverted)
            subject = SubjectBehind(ref end, limit);
        var addressee = default(TokenRange);
        end = EndOfClause(end, limit, particle, ref addressee);
        var isReference = at == sentence.First + 1 && (article.Is(at - 1, "das") || article.Is(at - 1, "dies"));
        return new(new(at, at + 1), verb, subject, addressee, end, inverted, isReference, end == sentence.End - 1 && tokens[end].Kind is TokenKind.Colon);
    }

    private bool FindParticle(int at, int limit, ref CueVerb verb, ref int particle)
    {
        for (var next = at + 1; next < limit; next++)
        {
            if (next + 1 < limit && article.Tokens[next + 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Marked)
                continue;
            foreach (var (text, separable) in verb.WithParticle)
            {
                if (!article.Is(next, text))
                    continue;
                (verb, particle) = (separable, next);
                return true;
            }
        }
        return false;
    }

    /// <summary>"Der Minister sagte", "Doris Lamm, Sprecherin des Verbands, sagte": the phrase fills the place before the verb.</summary>
    private NounPhrase SubjectBefore(int verb, int free)
    {
        var first = free;
        if (first < verb && article.Tokens[first].Has(WordTags.Opener | WordTags.Coordinator))
            first++;
        if (first >= verb || verb - first > MaximumClause)
            return default;
        var phrase = GermanPhrases.RightFrom(article, entities, first, verb);
        if (phrase.IsEmpty)
            return default;
        if (BehindBracket(phrase.Range.End, verb) == verb)
            return phrase;
        var end = GermanPhrases.BehindApposition(article, entities, phrase, verb, out var apposed);
        var reaches = end == verb || (end == verb - 1 && article.Tokens[end].Kind is TokenKind.Comma);
        return !apposed.IsEmpty && reaches ? Naming(phrase, apposed) : default;
    }

    /// <summary>"Zuvor hatte der Sender berichtet", "Der Sender hatte zuvor berichtet": the subject stands beside the auxiliary.</summary>
    private NounPhrase OfPerfect(int verb, int free)
    {
        for (var at = verb - 1; at >= Math.Max(free, verb - MaximumBefore); at--)
        {
            if (!article.Tokens[at].IsWord && article.Tokens[at].Kind is not TokenKind.Number)
                return default;
            if (article.Tokens[at].Has(WordTags.Have))
                return GermanPhrases.RightFrom(article, entities, at + 1, verb) is { IsEmpty: false } behind ? behind : SubjectBefore(at, free);
        }
        return default;
    }

    private NounPhrase SubjectBehind(ref int at, int limit)
    {
        while (at < limit && article.Tokens[at].Has(WordTags.Adverb | WordTags.Time))
            at++;
        var phrase = GermanPhrases.RightFrom(article, entities, at, limit);
        if (phrase.IsEmpty)
            return default;
        at = BehindBracket(GermanPhrases.BehindApposition(article, entities, phrase, limit, out var apposed), limit);
        return apposed.IsEmpty ? phrase : Naming(phrase, apposed);
    }

    /// <summary>"Anna Kolb (CDU)": the place behind what stands in brackets; the same place where no bracket opens there.</summary>
    private int BehindBracket(int at, int limit)
    {
        if (at >= limit || article.Tokens[at].Kind is not TokenKind.OpenBracket)
            return at;
        for (var close = at + 1; close < Math.Min(limit, at + MaximumBracket); close++)
        {
            if (article.Tokens[close].Kind is TokenKind.CloseBracket)
                return close + 1;
        }
        return at;
    }

    /// <summary>Of a description and a name, the name.</summary>
    private NounPhrase Naming(NounPhrase phrase, NounPhrase apposed) =>
        !entities.IsPerson(phrase.Head.Last) && entities.IsPerson(apposed.Head.Last) ? apposed : phrase;

    /// <summary>Over time, place, addressee and particle to the sign that ends the reporting clause.</summary>
    private int EndOfClause(int at, int limit, int particle, ref TokenRange addressee)
    {
        var tokens = article.Tokens;
        for (; at < limit; at++)
        {
            if (tokens[at].Kind is TokenKind.Comma && at < particle)
                continue;
            if (tokens[at].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Stop or TokenKind.Semicolon)
                return at;
            if (!addressee.IsEmpty || !(article.Is(at, "dem") || article.Is(at, "der") || article.Is(at, "den")) || at + 1 >= limit)
                continue;
            if (tokens[at - 1].Has(WordTags.Preposition) && !article.Is(at - 1, "gegenüber"))
                continue;
            var phrase = GermanPhrases.RightFrom(article, entities, at, limit);
            addressee = tokens[at + 1].Kind is TokenKind.Marked ? new(at, at + 2) : phrase.Range;
            if (!addressee.IsEmpty)
                at = addressee.Last;
        }
        return at;
    }

    /// <summary>"laut X", "nach Angaben von X", "X zufolge", ", so X".</summary>
    public GermanSource? SourceAt(int at, TokenRange sentence)
    {
        if (article.Is(at, "laut"))
            return Behind(at, at + 1, sentence);
        if (article.Is(at, "nach") && at + 2 < sentence.End && article.Tokens[at + 1].Has(WordTags.Speech))
            return Behind(at, article.Is(at + 2, "von") || article.Is(at + 2, "vom") ? at + 3 : at + 2, sentence);
        if (article.Is(at, "so") && at > sentence.First && article.Tokens[at - 1].Kind is TokenKind.Comma)
            return So(at, sentence);
        var phrase = at == sentence.First ? GermanPhrases.RightFrom(article, entities, at, sentence.End) : default;
        return !phrase.IsEmpty && phrase.Range.End < sentence.End && article.Is(phrase.Range.End, "zufolge")
            ? new(new(phrase.Range.End, phrase.Range.End + 1), phrase, new(at, phrase.Range.End + 1), false)
            : null;
    }

    private GermanSource? Behind(int cue, int first, TokenRange sentence)
    {
        var phrase = GermanPhrases.RightFrom(article, entities, first, sentence.End);
        return phrase.IsEmpty ? null : new(new(cue, first), phrase, new(cue, phrase.Range.End), false);
    }

    private GermanSource? So(int at, TokenRange sentence)
    {
        var phrase = GermanPhrases.RightFrom(article, entities, at + 1, sentence.End);
        if (phrase.IsEmpty)
            return null;
        var end = GermanPhrases.BehindApposition(article, entities, phrase, sentence.End, out var apposed);
        while (end < sentence.End && article.Tokens[end].Has(WordTags.Adverb | WordTags.Time))
            end++;
        var closes = end >= sentence.End || article.Tokens[end].Kind is TokenKind.Stop or TokenKind.Comma;
        return closes ? new(new(at, at + 1), apposed.IsEmpty ? phrase : Naming(phrase, apposed), new(at, end), true) : null;
    }
}
