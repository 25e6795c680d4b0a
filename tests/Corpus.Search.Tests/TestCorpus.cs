using Corpus.Model;
using Corpus.Packing;

namespace Corpus.Search.Tests;

/// <summary>Packs what tests say into a corpus, and asks it.</summary>
internal static class TestCorpus
{
    /// <summary>A corpus of one article with these claims.</summary>
    public static ICorpus Of(params string[] claims) =>
        Of(new TestArticle("a.txt", [.. claims.Select(claim => new Said(claim))]));

    public static ICorpus Of(params TestArticle[] articles)
    {
        var built = articles.OrderBy(article => article.Path, StringComparer.Ordinal).Select(article => article.Build()).ToList();
        using var stream = new MemoryStream();
        using var writer = new CorpusWriter(stream);
        foreach (var article in built)
            writer.Add(article);
        writer.Complete(ClaimIndexBuilder.Build(built));
        return PackedCorpus.Open(stream.ToArray(), "test.bin");
    }

    /// <summary>The texts of the claims that answer, best first.</summary>
    public static string[] Find(this ICorpus corpus, string query) =>
        [.. new ClaimSearch(corpus).Find(query).Hits.Select(hit => hit.Claim.Text)];
}
