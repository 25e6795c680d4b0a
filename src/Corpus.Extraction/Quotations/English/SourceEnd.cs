using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Sentences.English;
using Corpus.Extraction.Speakers;
using Corpus.Extraction.Speakers.English;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Finds the comma that leads from a source to its content: "According to the chair, Ana Rivera, who left in May, the dam leaks".</summary>
internal readonly struct SourceEnd(ArticleTokens article)
{
    /// <summary>A source is not followed further than this.</summary>
    private const int Maximum = 40;

    /// <summary>The comma or stop behind a source and what describes it; the bound where there is none.</summary>
    public int Of(NounPhrase source, int end)
    {
        var limit = Math.Min(end, source.Range.End + Maximum);
        var first = SignFrom(source.Range.End, limit);
        var last = first;
        for (var next = BehindDescription(source, first, limit); next > last; next = BehindDescription(source, next, limit))
            last = next;
        // What follows has to be a clause with its subject; else the first comma led to it: "…, a man, 44, was hurt".
        return last > first && last + 1 < end && OpensClause(last + 1, end) ? last : first;
    }

    private int SignFrom(int at, int limit)
    {
        while (at < limit && article.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Stop))
            at++;
        return at;
    }

    /// <summary>The comma that closes a description which a comma opens; -1 where none is opened or closed.</summary>
    private int BehindDescription(NounPhrase source, int comma, int limit)
    {
        if (comma + 1 >= limit || article.Tokens[comma].Kind is not TokenKind.Comma || !OpensDescription(source, comma + 1, limit))
            return -1;
        for (var at = comma + 1; at < limit; at++)
        {
            if (article.Tokens[at].Kind is TokenKind.Comma)
                return at;
            if (article.Tokens[at].Kind is TokenKind.Stop or TokenKind.Marked or TokenKind.Colon or TokenKind.Semicolon)
                return -1;
        }
        return -1;
    }

    /// <summary>"who left", "44", "a nurse", "the chair", "published in May", and behind a role its holder's name.</summary>
    private bool OpensDescription(NounPhrase source, int at, int limit)
    {
        var token = article.Tokens[at];
        if (token.Has(WordTags.Relative))
            return !article.Is(at, "that");
        if (token.Kind is TokenKind.Number)
            return at + 1 < limit && article.Tokens[at + 1].Kind is TokenKind.Comma;
        if (token.IsWord && !token.Has(WordTags.Capital | WordTags.Closed) && (token.Entry.Forms & VerbForms.Participle) != 0 | Endings.IsPast(article, at))
            return at + 1 < limit && article.Tokens[at + 1].Has(WordTags.Preposition);
        var phrase = NounPhraseFinder.RightFrom(article, at, limit);
        if (phrase.IsEmpty || !EndsDescription(phrase.Range.End, limit))
            return false;
        var describesPerson = article.Any(phrase.Head, WordTags.Role | WordTags.Group | WordTags.Organization | WordTags.Title);
        return token.Has(WordTags.Determiner)
            ? describesPerson || token.Has(WordTags.Indefinite)
            : token.Has(WordTags.Capital) && article.Any(source.Head, WordTags.Role | WordTags.Title) && !article.Tokens[source.Head.Last].Has(WordTags.Capital);
    }

    private bool EndsDescription(int at, int limit) => at < limit && (article.Tokens[at].Kind is TokenKind.Comma || article.Tokens[at].Has(WordTags.Preposition | WordTags.Relative | WordTags.Coordinator));

    private bool OpensClause(int at, int end) =>
        (article.Tokens[at].Kind is TokenKind.Number || article.Tokens[at].Has(WordTags.Determiner | WordTags.SubjectPronoun | WordTags.PossessivePronoun | WordTags.Capital | WordTags.Existential))
        && !article.Tokens[at].Has(WordTags.Relative) && (FiniteVerbs.StandsIn(article, at + 1, end) || HasMarks(at + 1, end));

    /// <summary>The verb may stand in marks: "the ministry 'has ignored' them".</summary>
    private bool HasMarks(int at, int end)
    {
        while (at < end && article.Tokens[at].IsWord)
            at++;
        return at < end && article.Tokens[at].Kind is TokenKind.Marked;
    }
}
