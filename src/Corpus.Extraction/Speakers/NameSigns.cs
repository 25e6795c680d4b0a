using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>What the words of a name, and those before it, tell of its bearer.</summary>
internal static class NameSigns
{
    /// <summary>A pronoun that tells the sex of a name stands no further behind it.</summary>
    private const int MaximumReach = 12;

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

    /// <summary>Whether what stands around the name shows a body wherever the article has this name: "Norvane Mobility (NSX: NVM)", "Karsava Copper, which", "the Harbour Light."</summary>
    public static bool IsSurelyOrganization(ArticleTokens article, NameRun run) =>
        run.Range.First == run.Name.First && (HasTicker(article, run.Range.End) || HasWhich(article, run.Range.End) || (IsAfterThe(article, run) && EndsPhrase(article, run.Range.End)));

    /// <summary>"the Harbour Light.", not "the Rivera campaign".</summary>
    private static bool EndsPhrase(ArticleTokens article, int at) =>
        at >= article.Tokens.Count || article.Tokens[at].Kind is TokenKind.Stop || article.Tokens[at].Has(WordTags.Auxiliary) || (article.Tokens[at].Entry.Cue is not null && article.Tokens[at].Entry.Forms is VerbForms.Past or VerbForms.ThirdPerson);

    /// <summary>"Ana Rivera said that she": which sex the pronoun behind the verb of saying has, where no other name stands between. Null where none follows; it may mean another person.</summary>
    public static bool? LikelySexOf(ArticleTokens article, NameRun run)
    {
        var end = Math.Min(article.Sentences[run.Sentence].End, run.Range.End + MaximumReach);
        var said = false;
        for (var at = run.Range.End; at < end; at++)
        {
            var token = article.Tokens[at];
            if (token.IsNamePart || token.Kind is TokenKind.Marked)
                return null;
            said |= token.Entry.Cue is not null;
            if (said && token.Has(WordTags.PersonalPronoun) && !token.Has(WordTags.Relative))
                return (token.Entry.Tags & WordTags.Epicene) == WordTags.Epicene ? null : token.Has(WordTags.Feminine);
        }
        return null;
    }

    /// <summary>"Norvane Mobility (NSX: NVM)": where its shares are sold.</summary>
    private static bool HasTicker(ArticleTokens article, int at) =>
        at + 3 < article.Tokens.Count && article.Tokens[at].Kind is TokenKind.OpenBracket && article.Tokens[at + 1].Has(WordTags.AllCapitals) && article.Tokens[at + 2].Kind is TokenKind.Colon;

    /// <summary>"Karsava Copper, which runs the mine": people are "who".</summary>
    private static bool HasWhich(ArticleTokens article, int at) =>
        at + 1 < article.Tokens.Count && article.Tokens[at].Kind is TokenKind.Comma && article.Is(at + 1, "which");

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
