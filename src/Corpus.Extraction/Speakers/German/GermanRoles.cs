using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers.German;

/// <summary>Gives people the offices and functions that stand beside their names in German.</summary>
internal static class GermanRoles
{
    /// <summary>A role before a name and a comma is not longer than this.</summary>
    private const int MaximumLength = 12;

    /// <summary>Reads the roles beside every name.</summary>
    public static void Read(ArticleTokens article, EntityTable entities)
    {
        for (var run = 0; run < entities.Runs.Count; run++)
        {
            if (entities.EntityOf(run) is not { } person)
                continue;
            var (range, name, index) = entities.Runs[run];
            var sentence = article.Sentences[index];
            if (range.First < name.First)
                ReadTitle(article, person, range, name);
            else
                ReadBefore(article, entities, person, range, sentence);
            ReadAfter(article, entities, person, range, sentence);
        }
    }

    private static void ReadTitle(ArticleTokens article, Entity person, TokenRange range, TokenRange name)
    {
        var title = article.Tokens[name.First - 1];
        if (title.Has(WordTags.Feminine))
            person.IsFemale ??= true;
        if (!title.Has(WordTags.Honorific))
            person.AddRole(article.PlaceOf(new(range.First, name.First)), "title-before-name");
    }

    /// <summary>"die Sprecherin des Verbands, Doris Lamm": the phrase that ends at the comma.</summary>
    private static void ReadBefore(ArticleTokens article, EntityTable entities, Entity person, TokenRange range, TokenRange sentence)
    {
        var comma = range.First - 1;
        if (comma <= sentence.First || article.Tokens[comma].Kind is not TokenKind.Comma)
            return;
        for (var first = Math.Max(sentence.First, comma - MaximumLength); first < comma; first++)
        {
            if (!article.Tokens[first].Has(WordTags.Determiner) || article.Tokens[first].Has(WordTags.Quantifier))
                continue;
            var phrase = GermanPhrases.RightFrom(article, entities, first, comma);
            if (phrase.Range.End == comma && GermanPhrases.IsRole(article, phrase))
            {
                Add(article, person, phrase, "apposition-before-name");
                return;
            }
        }
    }

    /// <summary>"Doris Lamm, Sprecherin des Verbands,".</summary>
    private static void ReadAfter(ArticleTokens article, EntityTable entities, Entity person, TokenRange range, TokenRange sentence)
    {
        if (range.End + 1 >= sentence.End || article.Tokens[range.End].Kind is not TokenKind.Comma)
            return;
        var phrase = GermanPhrases.RightFrom(article, entities, range.End + 1, sentence.End);
        var closed = phrase.Range.End >= sentence.End || article.Tokens[phrase.Range.End].Kind is TokenKind.Comma or TokenKind.Stop;
        if (!phrase.IsEmpty && closed && GermanPhrases.IsRole(article, phrase))
            Add(article, person, phrase, "apposition-after-name");
    }

    private static void Add(ArticleTokens article, Entity person, NounPhrase role, string rule)
    {
        if (article.Tokens[role.Head.Last].Has(WordTags.Feminine))
            person.IsFemale ??= true;
        person.AddRole(article.PlaceOf(role.Range), rule);
    }
}
