using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers.Persian;

/// <summary>Gives people the offices that stand beside their names in Persian.</summary>
internal static class PersianRoles
{
    /// <summary>A role before a name is not longer than this.</summary>
    private const int MaximumLength = 8;

    /// <summary>Reads the roles beside every name.</summary>
    public static void Read(ArticleTokens article, EntityTable entities)
    {
        for (var run = 0; run < entities.Runs.Count; run++)
        {
            if (entities.EntityOf(run) is not { } person)
                continue;
            var (range, name, index) = entities.Runs[run];
            var sentence = article.Sentences[index];
            if (range.First < name.First && article.Tokens[name.First - 1].Has(WordTags.Feminine))
                person.IsFemale ??= true;
            ReadAfter(article, person, range, sentence);
            ReadBefore(article, person, range, sentence);
        }
    }

    /// <summary>A phrase between commas behind the name that begins with an office.</summary>
    private static void ReadAfter(ArticleTokens article, Entity person, TokenRange range, TokenRange sentence)
    {
        var first = range.End + 1;
        if (first >= sentence.End || article.Tokens[range.End].Kind is not TokenKind.Comma)
            return;
        var end = first;
        while (end < sentence.End && end - first < MaximumLength && article.Tokens[end].IsWord)
            end++;
        if (end < sentence.End && article.Tokens[end].Kind is TokenKind.Comma && PersianPhrases.IsRole(article, new(first, end)))
            person.AddRole(article.PlaceOf(new(first, end)), "apposition-after-name");
    }

    /// <summary>An office that opens its clause and whose words lead to the name, with a comma between them or none.</summary>
    private static void ReadBefore(ArticleTokens article, Entity person, TokenRange range, TokenRange sentence)
    {
        var comma = range.First > sentence.First && article.Tokens[range.First - 1].Kind is TokenKind.Comma;
        var end = comma ? range.First - 1 : range.First;
        var first = end;
        while (first > sentence.First && end - first < MaximumLength && article.Tokens[first - 1].IsWord && article.Tokens[first - 1].Entry.Cue is null && !article.Tokens[first - 1].Has(WordTags.Closed))
            first--;
        if (first < end && article.Tokens[first].Has(WordTags.Role))
            person.AddRole(article.PlaceOf(new(first, end)), comma ? "apposition-before-name" : "role-before-name");
    }
}
