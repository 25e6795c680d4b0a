using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>Gives people and bodies the offices and functions that stand beside their names in English.</summary>
internal static class RoleFinder
{
    /// <summary>An apposition is not followed further than this.</summary>
    private const int MaximumLength = 20;

    /// <summary>Reads the roles beside every name.</summary>
    public static void Read(ArticleTokens article, EntityTable entities)
    {
        for (var run = 0; run < entities.Runs.Count; run++)
        {
            if (entities.EntityOf(run) is not { } entity)
                continue;
            ReadBefore(article, entities.Runs[run], entity);
            ReadAfter(article, entities.Runs[run], entity);
        }
    }

    /// <summary>"Defense Minister Khawaja Asif", "campaign manager Ana Rivera", "The chief engineer, Ana Rivera, …".</summary>
    private static void ReadBefore(ArticleTokens article, NameRun run, Entity entity)
    {
        var sentence = article.Sentences[run.Sentence];
        if (HasRole(article, new(run.Range.First, run.Name.First)))
        {
            entity.AddRole(article.PlaceOf(new(run.Range.First, run.Name.First)), "title-before-name");
            return;
        }
        var comma = run.Range.First - 1 >= sentence.First && article.Tokens[run.Range.First - 1].Kind is TokenKind.Comma
            && run.Range.End < sentence.End && article.Tokens[run.Range.End].Kind is TokenKind.Comma or TokenKind.Stop;
        var end = comma ? run.Range.First - 1 : run.Range.First;
        var phrase = NounPhraseFinder.LeftOf(article, end, sentence.First);
        if (phrase.IsEmpty || !IsRole(article, phrase.Head.Last) || article.Tokens[phrase.Head.Last].IsNamePart)
            return;
        if (!comma && phrase.Head.End != end)
            return;
        if (comma && !article.Tokens[phrase.Range.First].Has(WordTags.Determiner))
            return;
        entity.AddRole(article.PlaceOf(phrase.Range), comma ? "apposition-before-name" : "role-before-name");
    }

    /// <summary>"Ana Rivera, the chief engineer of the dam, …".</summary>
    private static void ReadAfter(ArticleTokens article, NameRun run, Entity entity)
    {
        var sentence = article.Sentences[run.Sentence];
        var first = run.Range.End + 1;
        if (first >= sentence.End || article.Tokens[run.Range.End].Kind is not TokenKind.Comma)
            return;
        var end = AppositionEnd(article, first, sentence.End);
        if (end > first)
            entity.AddRole(article.PlaceOf(new(first, end)), "apposition-after-name");
    }

    /// <summary>The end of an apposition that names a role; its start where there is none.</summary>
    public static int AppositionEnd(ArticleTokens article, int first, int limit)
    {
        var tokens = article.Tokens;
        var phrase = NounPhraseFinder.RightFrom(article, first, Math.Min(limit, first + MaximumLength));
        if (phrase.IsEmpty || NounPhraseFinder.IsPronoun(tokens[first]) || !HeadIsRole(article, phrase))
            return first;
        var end = phrase.Range.End;
        // Further prepositional phrases belong to it ("director of studies at the institute").
        while (end < limit && tokens[end].Has(WordTags.Attaching) && end - first < MaximumLength)
        {
            var next = NounPhraseFinder.RightFrom(article, end + 1, Math.Min(limit, first + MaximumLength));
            if (next.IsEmpty)
                break;
            end = next.Range.End;
        }
        var closed = end >= limit || tokens[end].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.Semicolon || tokens[end].Entry.Cue is not null
            || tokens[end].Has(WordTags.Relative | WordTags.Coordinator);
        return closed ? end : first;
    }

    /// <summary>A role noun somewhere in the head ("Minister" in "Pakistan's Minister of Defense"), or any description with an article.</summary>
    private static bool HeadIsRole(ArticleTokens article, NounPhrase phrase)
    {
        // ", a claim that …" is about the sentence.
        if (article.Tokens[phrase.Head.Last].Has(WordTags.Speech | WordTags.Commitment))
            return false;
        if (article.Tokens[phrase.Head.First].Has(WordTags.Determiner) && !article.Tokens[phrase.Head.First].Has(WordTags.Quantifier) && phrase.Head.Count > 1)
            return true;
        for (var at = phrase.Head.First; at < phrase.Head.End; at++)
        {
            if (IsRole(article, at) && (at == phrase.Head.Last || article.Tokens[at].Has(WordTags.Capital)))
                return true;
        }
        return false;
    }

    private static bool HasRole(ArticleTokens article, TokenRange range)
    {
        for (var at = range.First; at < range.End; at++)
        {
            if (IsRole(article, at))
                return true;
        }
        return false;
    }

    private static bool IsRole(ArticleTokens article, int token) =>
        article.Tokens[token].Has(WordTags.Role) || (article.Tokens[token].Has(WordTags.Title) && !article.Tokens[token].Has(WordTags.Honorific));
}
