using Corpus.Model;

namespace Corpus.Packing.Tests;

/// <summary>Conflicts that nobody found: between claims that follow each other.</summary>
internal static class SampleConflicts
{
    /// <summary>One for each claim but the last, so that every kind and strength is there.</summary>
    public static IReadOnlyList<ConflictEntry> Of(IEnumerable<Article> articles)
    {
        var claims = articles.SelectMany(article => article.Claims).ToList();
        return
        [
            .. Enumerable.Range(0, Math.Max(0, claims.Count - 1)).Select(i => new ConflictEntry(
                (ConflictKind)(i % 3), i % 2 == 0 ? "antonym" : "negation", i, i + 1, claims[i].Words.Spans[0], claims[i + 1].Words.Spans[0], i % 101)),
        ];
    }
}
