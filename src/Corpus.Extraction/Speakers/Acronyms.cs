using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>Acronyms that an article introduces: "the World Food Programme (WFP)".</summary>
internal static class Acronyms
{
    /// <summary>A name that an acronym spells has no more words than this.</summary>
    private const int MaximumSpelled = 7;

    /// <summary>The token of the acronym in brackets behind a name whose initials it has; -1 where there is none.</summary>
    public static int BracketedBehind(ArticleTokens article, NameRun run)
    {
        var acronym = run.Range.End + 1;
        if (acronym + 1 >= article.Tokens.Count || article.Tokens[acronym - 1].Kind is not TokenKind.OpenBracket || article.Tokens[acronym + 1].Kind is not TokenKind.CloseBracket)
            return -1;
        return article.Tokens[acronym].Has(WordTags.AllCapitals) && HasInitials(article, run.Range, acronym) ? acronym : -1;
    }

    /// <summary>Each letter opens a word of the name, in order; small words may be left out.</summary>
    private static bool HasInitials(ArticleTokens article, TokenRange name, int acronym)
    {
        var letters = article.WordAt(acronym);
        var next = 0;
        for (var at = name.First; at < name.End && next < letters.Length; at++)
        {
            if (char.ToUpperInvariant(article.Text[article.Tokens[at].Start]) == letters[next])
                next++;
        }
        return next == letters.Length;
    }

    /// <summary>"Food and Agriculture Organization (FAO)": where a name ends whose words, "and" apart, begin with the letters in brackets behind it; the first token where none does.</summary>
    public static int EndOfSpelled(ArticleTokens article, int first, int limit)
    {
        var and = first + 1;
        if (and + 1 >= limit || !article.Is(and, "and"))
            return first;
        var end = and + 1;
        while (end < limit && end - first < MaximumSpelled && article.Tokens[end].IsNamePart)
            end++;
        if (end + 2 >= limit || article.Tokens[end].Kind is not TokenKind.OpenBracket || article.Tokens[end + 1].End - article.Tokens[end + 1].Start != end - first - 1)
            return first;
        for (var (at, letter) = (first, article.Tokens[end + 1].Start); at < end; at++)
        {
            if (at == and)
                continue;
            if (article.Text[article.Tokens[at].Start] != article.Text[letter++])
                return first;
        }
        return end;
    }
}
