using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers.German;

/// <summary>Finds noun phrases of German: determiners, adjectives, then nouns, which the capital tells.</summary>
internal static class GermanPhrases
{
    /// <summary>No noun phrase is followed further than this.</summary>
    private const int MaximumLength = 24;

    /// <summary>A phrase has no more attributes behind its head than this.</summary>
    private const int MaximumAttributes = 3;

    /// <summary>The noun phrase that starts at a token; empty where none does.</summary>
    public static NounPhrase RightFrom(ArticleTokens article, EntityTable entities, int first, int limit)
    {
        var tokens = article.Tokens;
        limit = Math.Min(limit, first + MaximumLength);
        if (first < limit && tokens[first].Has(WordTags.SubjectPronoun))
            return new(new(first, first + 1), new(first, first + 1));
        var head = NounsFrom(article, first, limit);
        var end = head;
        for (var i = 0; i < MaximumAttributes && end > first && end < limit && !entities.IsPerson(end - 1) && tokens[end].Has(WordTags.Attaching); i++)
        {
            var next = NounsFrom(article, end + 1, limit);
            if (next <= end + 1)
                break;
            end = next;
        }
        return head > first ? new(new(first, end), new(first, head)) : default;
    }

    /// <summary>The end of an apposition between commas behind a phrase; the phrase's end where there is none.</summary>
    public static int BehindApposition(ArticleTokens article, EntityTable entities, NounPhrase phrase, int limit, out NounPhrase apposed)
    {
        var end = phrase.Range.End;
        apposed = default;
        if (end + 1 >= limit || article.Tokens[end].Kind is not TokenKind.Comma)
            return end;
        apposed = RightFrom(article, entities, end + 1, limit);
        var behind = apposed.Range.End;
        if (!apposed.IsEmpty && (behind >= limit || article.Tokens[behind].Kind is TokenKind.Comma or TokenKind.Stop) && (entities.IsPerson(apposed.Head.Last) || IsRole(article, apposed)))
            return behind < limit && article.Tokens[behind].Kind is TokenKind.Comma && behind + 1 < limit && article.Tokens[behind + 1].IsWord && article.Tokens[behind + 1].Entry.Cue is not null ? behind + 1 : behind;
        apposed = default;
        return end;
    }

    /// <summary>Whether the head of a phrase is an office or function.</summary>
    public static bool IsRole(ArticleTokens article, NounPhrase phrase) => article.Tokens[phrase.Head.Last].Has(WordTags.Role | WordTags.Title);

    /// <summary>The end of determiners, adjectives and nouns; the first token where there is no noun.</summary>
    private static int NounsFrom(ArticleTokens article, int first, int limit)
    {
        var tokens = article.Tokens;
        var at = first;
        while (at < limit && tokens[at].Has(WordTags.Determiner))
            at++;
        while (at < limit && IsAdjective(tokens[at]))
            at++;
        var noun = at;
        while (at < limit && (tokens[at].IsNamePart || (at > noun && at + 1 < limit && tokens[at].Has(WordTags.NameParticle) && tokens[at + 1].IsNamePart && !tokens[at - 1].Has(WordTags.Role | WordTags.Organization | WordTags.Group))))
            at++;
        // "die 58-Jährige": a number made a noun.
        return at > noun || (at > first && tokens[at - 1].Kind is TokenKind.Number && article.WordAt(at - 1).EndsWith("-Jährige".AsSpan(), StringComparison.Ordinal)) ? at : first;
    }

    private static bool IsAdjective(Token token) =>
        token.Kind is TokenKind.Number || (token.IsWord && !token.Has(WordTags.Capital | WordTags.Closed | WordTags.Time | WordTags.Reported | WordTags.Irrealis | WordTags.Attaching) && token.Entry.Cue is null);
}
