using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>Notes where a name stands: what its bearer is called there, and whether a person or a place is.</summary>
internal static class NameOccurrences
{
    /// <summary>Gives an entity one of its names as an alias, with what stands around it.</summary>
    public static void Note(ArticleTokens article, NameRun run, Entity entity)
    {
        var name = run.Name;
        if (name.First > run.Range.First && article.Tokens[name.First - 1].Has(WordTags.Honorific))
            name = new TokenRange(name.First - 1, name.End);
        var isAcronym = entity.Words.Count > 1 && name.Count == 1 && article.Tokens[name.First].Has(WordTags.AllCapitals);
        entity.AddAlias(article.PlaceOf(name), isAcronym ? "acronym" : name.Count > 1 ? "shorter-name" : "single-name");
        if (!entity.MayBePerson)
            return;
        entity.SpeaksInMarks |= SpeaksInMarks(article, run);
        entity.IsPlace |= name.First > 0 && article.Tokens[name.First - 1].Has(WordTags.Place);
    }

    /// <summary>"said Elizabeth" or "Elizabeth said" beside a marked string; "Elizabeth, who".</summary>
    private static bool SpeaksInMarks(ArticleTokens article, NameRun run)
    {
        var (before, behind) = (run.Range.First - 1, run.Range.End);
        if (IsCue(article, before) && (IsMarked(article, before - 1) || (IsSign(article, before - 1) && IsMarked(article, before - 2))))
            return true;
        if (IsCue(article, behind))
            return IsMarked(article, behind + 1) || (IsSign(article, behind + 1) && IsMarked(article, behind + 2)) || IsMarked(article, before) || (IsSign(article, before) && IsMarked(article, before - 1));
        return IsSign(article, behind) && behind + 1 < article.Tokens.Count && article.Is(behind + 1, "who");
    }

    private static bool IsCue(ArticleTokens article, int token) => Has(article, token) && article.Tokens[token].IsWord && (article.Tokens[token].Entry.Forms & (VerbForms.Past | VerbForms.ThirdPerson)) != 0;

    private static bool IsMarked(ArticleTokens article, int token) => Has(article, token) && article.Tokens[token].Kind is TokenKind.Marked;

    private static bool IsSign(ArticleTokens article, int token) => Has(article, token) && article.Tokens[token].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash;

    private static bool Has(ArticleTokens article, int token) => (uint)token < (uint)article.Tokens.Count;
}
