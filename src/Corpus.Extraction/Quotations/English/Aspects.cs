using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Quotations.English;

/// <summary>Verbs that say how another one goes on: "continued to question whether", "began to claim that". What follows them was said.</summary>
/// <remarks>Not those that leave it open: "tried to claim", "agreed to say".</remarks>
internal static class Aspects
{
    /// <summary>Whether such a verb stands at a token, with "to" behind it.</summary>
    public static bool IsAt(ArticleTokens article, int at, int limit) =>
        at >= limit && at + 1 < article.Tokens.Count && article.Tokens[at + 1].Has(WordTags.Infinitive)
        && (article.Is(at, "continue") || article.Is(at, "continued") || article.Is(at, "continues") || article.Is(at, "began") || article.Is(at, "begins") || article.Is(at, "begun")
            || article.Is(at, "proceeded") || article.Is(at, "proceeds"));
}
