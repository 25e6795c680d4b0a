using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers.Persian;

/// <summary>A Persian verb of saying in its place.</summary>
/// <param name="Range">The verb, with its noun where a noun and a light verb make it.</param>
/// <param name="Verb">What it means.</param>
internal readonly record struct PersianCue(TokenRange Range, CueVerb Verb);

/// <summary>The subject of a Persian reporting clause.</summary>
/// <param name="Phrase">Its words; the head is the first noun. Empty where the verb alone tells the person.</param>
/// <param name="Name">The words that name a person; empty where the phrase describes.</param>
/// <param name="Role">The apposition with the office; empty where there is none.</param>
internal readonly record struct PersianSubject(TokenRange Phrase, TokenRange Name, TokenRange Role);

/// <summary>Finds verbs of saying and their subjects in Persian, which has no capitals: place, titles and signs tell a name.</summary>
internal static class PersianPhrases
{
    /// <summary>A subject is not longer than this.</summary>
    private const int MaximumSubject = 24;

    /// <summary>What stands before the subject in its clause is not followed further than this.</summary>
    public const int MaximumClause = 64;

    /// <summary>A name has no more words than this.</summary>
    private const int MaximumName = 4;

    /// <summary>The name of a place has fewer words than this.</summary>
    private const int MaximumPlace = 4;

    private const WordTags Nouns = WordTags.Role | WordTags.Group | WordTags.Organization | WordTags.Document | WordTags.Speech;

    /// <summary>The verb of saying that starts at a token: "گفت", "اعلام کرد"; null where there is none.</summary>
    public static PersianCue? CueAt(ArticleTokens article, int at, int limit)
    {
        if (article.Tokens[at].Entry.Cue is not { } verb)
            return null;
        if (verb.Frames != CueFrames.None)
            return new(new(at, WithAuxiliary(article, at + 1, limit)), verb);
        foreach (var (light, whole) in verb.WithParticle)
        {
            if (at + 1 < limit && article.Is(at + 1, light))
                return new(new(at, WithAuxiliary(article, at + 2, limit)), whole);
        }
        return null;
    }

    /// <summary>"گفته است": the perfect.</summary>
    private static int WithAuxiliary(ArticleTokens article, int end, int limit) =>
        end < limit && article.Tokens[end].Has(WordTags.Be) ? end + 1 : end;

    /// <summary>"کابل – وزیر گفت": behind the place that opens a dispatch, and its dash.</summary>
    private static int BehindPlace(ArticleTokens article, int first, int verb)
    {
        for (var at = first; at < Math.Min(verb, first + MaximumPlace); at++)
        {
            if (at > first && article.Tokens[at].Kind is TokenKind.Dash)
                return at + 1;
            if (!article.Tokens[at].IsWord)
                break;
        }
        return first;
    }

    /// <summary>The subject between a first token and the verb.</summary>
    public static PersianSubject SubjectOf(ArticleTokens article, int first, int verb)
    {
        var tokens = article.Tokens;
        if (verb - first > MaximumClause)
            return default;
        while (first < verb && tokens[first].Has(WordTags.Opener | WordTags.Coordinator | WordTags.Adverb | WordTags.Time))
            first++;
        if (first < verb && tokens[first].Has(WordTags.Preposition))
            first = BehindComma(article, first, verb);
        while (first < verb && tokens[first].Kind is TokenKind.Comma)
            first++;
        first = BehindPlace(article, first, verb);
        if (first >= verb || verb - first > MaximumSubject)
            return default;
        if (tokens[first].Has(WordTags.SubjectPronoun))
            return new(new(first, first + 1), default, default);
        var end = first;
        while (end < verb && tokens[end].IsWord && (IsPartOf(article, first, end) || !tokens[end].Has(WordTags.Preposition | WordTags.Complementiser | WordTags.Subordinator | WordTags.Adverb | WordTags.Time) && !(end > first && article.Is(end, "را"))))
            end++;
        if (end == first)
            return default;
        if (end < verb && article.Is(end, "را"))
            end = ObjectIn(article, first, end);
        var phrase = new TokenRange(first, end);
        var role = end < verb && tokens[end].Kind is TokenKind.Comma ? ApposedTo(article, end + 1, verb) : default;
        if (!role.IsEmpty && tokens[first].Has(Nouns))
            return tokens[role.First].Has(Nouns) ? new(phrase, default, default) : new(role, NameIn(article, role), phrase);
        return new(phrase, NameIn(article, phrase, isDescribed: !role.IsEmpty), IsRole(article, role) ? role : default);
    }

    /// <summary>The words that name a subject; empty where the verb alone tells the person.</summary>
    public static NounPhrase MentionOf(EntityTable entities, PersianSubject subject)
    {
        if (subject.Phrase.IsEmpty)
            return default;
        if (!subject.Name.IsEmpty)
            return new(subject.Phrase, subject.Phrase);
        // A known name that ends a description is who speaks.
        var run = entities.RunAt(subject.Phrase.Last);
        if (run >= 0 && entities.EntityOf(run) is not null)
            return new(entities.Runs[run].Range, entities.Runs[run].Range);
        return new(subject.Phrase, new(subject.Phrase.First, subject.Phrase.First + 1));
    }

    /// <summary>"شماری از باشندگان": what a quantifier takes a part of.</summary>
    private static bool IsPartOf(ArticleTokens article, int first, int at) =>
        at > first && article.Is(at, "از") && article.Tokens[at - 1].Has(WordTags.Quantifier);

    /// <summary>"وزارت ادعای باشندگان را": where the object begins, by a noun of saying or "this"; the end where nothing shows it.</summary>
    public static int ObjectIn(ArticleTokens article, int first, int end)
    {
        var start = end;
        for (var at = first + 1; at < end; at++)
        {
            // "این ادعا را": the demonstrative belongs to the object.
            if (article.Tokens[at].Has(WordTags.Speech))
                return start == at - 1 ? start : at;
            if (article.Tokens[at].Has(WordTags.Determiner) && !article.Tokens[at].Has(WordTags.Quantifier))
                start = at;
        }
        return start;
    }

    /// <summary>An office, or "one of" a group.</summary>
    public static bool IsRole(ArticleTokens article, TokenRange phrase) =>
        !phrase.IsEmpty && (article.Tokens[phrase.First].Has(WordTags.Role) || (phrase.Count > 2 && article.Is(phrase.First, "یکی") && article.Is(phrase.First + 1, "از")));

    /// <summary>Words between commas before the verb.</summary>
    private static TokenRange ApposedTo(ArticleTokens article, int first, int verb)
    {
        var end = first;
        while (end < verb && article.Tokens[end].IsWord && !article.Tokens[end].Has(WordTags.Complementiser))
            end++;
        return end > first && end < verb && article.Tokens[end].Kind is TokenKind.Comma ? new(first, end) : default;
    }

    private static int BehindComma(ArticleTokens article, int first, int verb)
    {
        var at = first;
        while (at < verb && article.Tokens[at].Kind is not TokenKind.Comma)
            at++;
        return at < verb ? at + 1 : verb;
    }

    /// <summary>The name in a phrase of unknown words, or behind a title; empty where the phrase describes.</summary>
    /// <param name="article">The tokens.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isDescribed">Whether an apposition behind it shows a person: then one word is enough.</param>
    public static TokenRange NameIn(ArticleTokens article, TokenRange phrase, bool isDescribed = false)
    {
        var tokens = article.Tokens;
        var first = phrase.First;
        while (first < phrase.End && tokens[first].Has(WordTags.Title))
            first++;
        var titled = first > phrase.First;
        var count = phrase.End - first;
        if (count < (titled || isDescribed ? 1 : 2) || count > MaximumName)
            return default;
        for (var at = first; at < phrase.End; at++)
        {
            if (tokens[at].Has(Nouns | WordTags.Closed | WordTags.Time))
                return default;
        }
        return new(first, phrase.End);
    }
}
