using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Tells whether what is said may begin behind a verb of saying.</summary>
internal static class ContentOpening
{
    /// <summary>"that", a mark, a comma or colon before a mark, a question word.</summary>
    public static bool IsAt(ArticleTokens article, int at, int limit)
    {
        if (at >= limit)
            return false;
        var token = article.Tokens[at];
        return token.Has(WordTags.Complementiser | WordTags.Condition) || (token.Has(WordTags.Interrogative) && !token.Has(WordTags.Subordinator)) || token.Kind is TokenKind.Marked or TokenKind.Colon
            || (token.Kind is TokenKind.Comma && at + 1 < limit && article.Tokens[at + 1].Kind is TokenKind.Marked);
    }

    /// <summary>"did not say when it will open": a question word too, where the verb is negated.</summary>
    public static bool IsReportedAt(ArticleTokens article, CueVerb verb, TokenRange group, int at, int limit) =>
        IsAt(article, at, limit) || (at < limit && article.Any(group, WordTags.Negation) && (article.Tokens[at].Has(WordTags.Interrogative) || (verb.Frames & CueFrames.Object) != 0 && NounPhraseFinder.CanStart(article.Tokens[at])));

    /// <summary>"by saying he would", "voters saying that": the subject of a clause, or "that", behind a verb that takes one.</summary>
    public static bool IsClauseAt(ArticleTokens article, CueVerb verb, int at, int limit) =>
        (verb.Frames & CueFrames.Clause) != 0 && at < limit && (IsAt(article, at, limit) || IsSubjectOfClause(article, verb, at, limit));

    /// <summary>A noun phrase that a verb follows, or marks; behind a pronoun any past form is one, and behind whom a verb such as "tell" has, the clause begins.</summary>
    private static bool IsSubjectOfClause(ArticleTokens article, CueVerb verb, int at, int limit)
    {
        if (at + 1 >= limit || !NounPhraseFinder.CanStart(article.Tokens[at]))
            return false;
        var end = NounPhraseFinder.RightFrom(article, at, limit).Range.End;
        if (end >= limit)
            return false;
        var behind = article.Tokens[end];
        if (behind.Has(WordTags.Auxiliary) || behind.Kind is TokenKind.Marked)
            return true;
        if (article.Tokens[at].Has(WordTags.SubjectPronoun) && (behind.Entry.Forms is VerbForms.Past or VerbForms.ThirdPerson || Endings.IsPast(article, end)))
            return true;
        return (verb.Frames & CueFrames.Tell) != 0 && behind.Has(WordTags.SubjectPronoun | WordTags.Complementiser | WordTags.Infinitive);
    }

    /// <summary>"announcing in October that", "would not say Tuesday how", "did not mention, however, that": the time behind the verb, or an adverb between commas.</summary>
    public static int BehindTime(ArticleTokens article, int at, int limit)
    {
        if (at + 3 < limit && article.Tokens[at].Kind is TokenKind.Comma && CueFinder.IsAdverb(article, at + 1) && article.Tokens[at + 2].Kind is TokenKind.Comma)
            return at + 3;
        var time = at + 1 < limit && article.Tokens[at].Has(WordTags.Preposition) ? at + 1 : at;
        return time < limit && article.Tokens[time].Has(WordTags.Time | WordTags.Month) ? time + 1 : at;
    }
}
