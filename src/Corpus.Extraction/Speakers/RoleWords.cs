using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Speakers;

/// <summary>Compares a description with a stated role, word by word.</summary>
internal static class RoleWords
{
    /// <summary>A country and what comes from it share at least this much: "Pakistan", "Pakistani".</summary>
    private const int SharedStem = 4;

    /// <summary>The next word of a role, and what stands behind it; false where there is none.</summary>
    public static bool Next(string text, ref TextSpan role, out TextSpan word)
    {
        var start = role.Start;
        while (start < role.End && IsBetweenWords(text[start]))
            start++;
        var end = start;
        while (end < role.End && !IsBetweenWords(text[end]))
            end++;
        word = TextSpan.FromBounds(start, end);
        role = TextSpan.FromBounds(end, role.End);
        return end > start;
    }

    /// <summary>Whether a role noun heads these tokens.</summary>
    public static bool NamesRole(ArticleTokens article, TokenRange head) => article.Tokens[head.Last].Has(WordTags.Role | WordTags.Title);

    /// <summary>Whether every word of the description stands in the role, closed classes apart; the adjective of a country counts as the country.</summary>
    public static bool Fit(ArticleTokens article, TokenRange description, TextSpan role)
    {
        for (var at = description.First; at < description.End; at++)
        {
            var token = article.Tokens[at];
            if (token.IsWord && !token.Has(WordTags.Closed) && !IsIn(article.Text, TextSpan.FromBounds(token.Start, token.End), role))
                return false;
        }
        return true;
    }

    /// <summary>Whether the head noun stands in the role and no name or rank in the description contradicts it: other adjectives in lower case are free.</summary>
    public static bool FitHead(ArticleTokens article, NounPhrase description, TextSpan role)
    {
        for (var at = description.Range.First; at < description.Range.End; at++)
        {
            if (article.Tokens[at].IsNamePart || (article.Tokens[at].Has(WordTags.Rank) && !IsIn(article.Text, article.SpanOf(new(at, at + 1)), role)))
                return false;
        }
        return Fit(article, new(description.Head.Last, description.Head.End), role);
    }

    /// <summary>Whether the role has the office of the description without a rank that the description lacks: "the minister" is no deputy minister, "the then minister" a former one.</summary>
    public static bool IsOfRank(ArticleTokens article, NounPhrase description, TextSpan role)
    {
        var office = article.SpanOf(new(description.Head.Last, description.Head.End));
        var (isOther, isPast) = (false, !article.Is(description.Range.First + 1, "then"));
        while (Next(article.Text, ref role, out var word))
        {
            var text = article.Text.AsSpan(word.Start, word.Length);
            if (Same(article.Text.AsSpan(office.Start, office.Length), text))
            {
                if (!isOther && isPast)
                    return true;
                isOther = false;
                continue;
            }
            var tags = article.Language.Find(text).Tags;
            if (!isPast && text.Equals("former".AsSpan(), StringComparison.OrdinalIgnoreCase))
                isPast = true;
            else if ((tags & WordTags.Rank) != 0)
                isOther |= !Has(article, description.Range, text);
            else if ((tags & (WordTags.Coordinator | WordTags.Determiner)) != 0)
                isOther = false;
        }
        return false;
    }

    private static bool Has(ArticleTokens article, TokenRange description, ReadOnlySpan<char> word)
    {
        for (var at = description.First; at < description.End; at++)
        {
            if (word.Equals(article.WordAt(at), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool IsIn(string text, TextSpan word, TextSpan role)
    {
        while (Next(text, ref role, out var candidate))
        {
            if (Same(text.AsSpan(word.Start, word.Length), text.AsSpan(candidate.Start, candidate.Length)))
                return true;
        }
        return false;
    }

    private static bool Same(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
            return true;
        var stem = word.Length <= other.Length ? word : other;
        var derived = word.Length <= other.Length ? other : word;
        return stem.Length >= SharedStem && char.IsUpper(stem[0]) && derived.StartsWith(stem, StringComparison.Ordinal) && derived.Length - stem.Length <= 3;
    }

    private static bool IsBetweenWords(char unit) => unit is ' ' or ',' or '\'' or '\u2019' or '-';
}
