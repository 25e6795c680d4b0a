using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>What the words of a name, and those before it, tell of its bearer.</summary>
internal static class NameSigns
{
    /// <summary>Whether a name of several words is that of a body: "the Valley Board", "CBS News", "Bank of Mellworth".</summary>
    public static bool IsOrganization(ArticleTokens article, NameRun run)
    {
        var tokens = article.Tokens;
        for (var at = run.Name.First; at < run.Name.End; at++)
        {
            if (tokens[at].Kind is TokenKind.Other || article.Is(at, "of") || (tokens[at].Has(WordTags.Organization) && !tokens[at].Has(WordTags.Role)))
                return true;
        }
        return (run.Range.First == run.Name.First && IsAfterThe(article, run)) || HasAcronym(article, run.Name);
    }

    /// <summary>"CBS News": letters for words, among words that are none.</summary>
    private static bool HasAcronym(ArticleTokens article, TokenRange name)
    {
        var (letters, words) = (0, 0);
        for (var at = name.First; at < name.End; at++)
        {
            var token = article.Tokens[at];
            if (token.Has(WordTags.AllCapitals) && token.End - token.Start > 1 && !token.Has(WordTags.NameSuffix | WordTags.Abbreviation) && article.Text[token.Start + 1] != '.')
                letters++;
            else if (token.IsWord && token.End - token.Start > 2 && article.Text[token.End - 1] != '.')
                words++;
        }
        return letters > 0 && words > 0;
    }

    /// <summary>"the Valley Board": people have no article.</summary>
    public static bool IsAfterThe(ArticleTokens article, NameRun run) => run.Range.First > 0 && article.Is(run.Range.First - 1, "the");

    /// <summary>What the title before a name tells of its bearer.</summary>
    public static bool? SexOf(ArticleTokens article, NameRun run)
    {
        var title = run.Name.First - 1;
        if (run.Name.First <= run.Range.First || !article.Tokens[title].Has(WordTags.Honorific))
            return null;
        return article.Tokens[title].Has(WordTags.Feminine) ? true : article.Tokens[title].Has(WordTags.Masculine) ? false : null;
    }
}
