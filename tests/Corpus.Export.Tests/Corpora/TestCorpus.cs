using Corpus.Model;
using Corpus.Packing;
using Corpus.Search;
using Corpus.Search.Conflicts;

namespace Corpus.Export.Tests.Corpora;

/// <summary>A packed corpus of some articles, as the build makes it.</summary>
internal static class TestCorpus
{
    /// <summary>The corpus of the samples.</summary>
    public static PackedCorpus Samples => Open(Corpora.Samples.Articles);

    public static PackedCorpus Open(IReadOnlyList<Article> articles, params SpeakerJoin[] joins) => PackedCorpus.Open(Bytes(articles, joins), "test");

    public static byte[] Bytes(IReadOnlyList<Article> articles, params SpeakerJoin[] joins)
    {
        using var output = new MemoryStream();
        using (var writer = new CorpusWriter(output))
        {
            var conflicts = new ConflictBuilder();
            foreach (var article in articles)
            {
                writer.Add(article);
                foreach (var claim in article.Claims)
                    conflicts.Add(claim);
            }
            writer.Complete(ClaimIndexBuilder.Build(articles), joins, conflicts.Find(joins));
        }
        return output.ToArray();
    }
}
