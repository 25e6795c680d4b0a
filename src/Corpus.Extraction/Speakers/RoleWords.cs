using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>Compares a description with a stated role, word by word.</summary>
internal static class RoleWords
{
    /// <summary>A country and what comes from it share at least this much: "Pakistan", "Pakistani".</summary>
    private const int SharedStem = 4;

    /// <summary>The words of a role.</summary>
    public static string[] Of(string role) => role.Split(' ', ',', '\'', '\u2019', '-');

    /// <summary>Whether a role noun heads these tokens.</summary>
    public static bool NamesRole(ArticleTokens article, TokenRange head) => article.Tokens[head.Last].Has(WordTags.Role | WordTags.Title);

    /// <summary>Whether every word of the description stands in the role, closed classes apart; the adjective of a country counts as the country.</summary>
    public static bool Fit(ArticleTokens article, TokenRange description, string role)
    {
        var words = Of(role);
        for (var at = description.First; at < description.End; at++)
        {
            var token = article.Tokens[at];
            if (!token.IsWord || token.Has(WordTags.Closed))
                continue;
            var word = article.TextOf(at);
            if (!words.Any(candidate => Same(word, candidate)))
                return false;
        }
        return true;
    }

    /// <summary>Whether the head noun stands in the role and no name in the description contradicts it: lower-case adjectives are free.</summary>
    public static bool FitHead(ArticleTokens article, NounPhrase description, string role)
    {
        var named = Enumerable.Range(description.Range.First, description.Range.Count).Any(at => article.Tokens[at].IsNamePart);
        return !named && Fit(article, new(description.Head.Last, description.Head.End), role);
    }

    private static bool Same(string word, string other)
    {
        if (string.Equals(word, other, StringComparison.OrdinalIgnoreCase))
            return true;
        var (stem, derived) = word.Length <= other.Length ? (word, other) : (other, word);
        return stem.Length >= SharedStem && char.IsUpper(stem[0]) && derived.StartsWith(stem, StringComparison.Ordinal) && derived.Length - stem.Length <= 3;
    }
}
