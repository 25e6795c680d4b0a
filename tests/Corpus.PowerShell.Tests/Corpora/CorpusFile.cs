using Corpus.Model;
using Corpus.Packing;
using Corpus.Search;
using Corpus.Search.Conflicts;

namespace Corpus.PowerShell.Tests.Corpora;

/// <summary>Writes articles as <c>corpus.bin</c>, as the build does.</summary>
internal static class CorpusFile
{
    public static byte[] Pack(IEnumerable<Article> articles, params SpeakerJoin[] joins)
    {
        var ordered = articles.OrderBy(article => article.Path, StringComparer.Ordinal).ToArray();
        using var output = new MemoryStream();
        using (var writer = new CorpusWriter(output))
        {
            foreach (var article in ordered)
                writer.Add(article);
            var conflicts = new ConflictBuilder();
            foreach (var claim in ordered.SelectMany(article => article.Claims))
                conflicts.Add(claim);
            writer.Complete(ClaimIndexBuilder.Build(ordered), joins, conflicts.Find(joins));
        }
        return output.ToArray();
    }

    /// <summary>As the build does of many seeds: nobody has looked for conflicts yet.</summary>
    public static byte[] PackWithoutConflicts(IEnumerable<Article> articles)
    {
        var ordered = articles.ToArray();
        using var output = new MemoryStream();
        using (var writer = new CorpusWriter(output))
        {
            foreach (var article in ordered)
                writer.Add(article);
            writer.Complete(ClaimIndexBuilder.Build(ordered));
        }
        return output.ToArray();
    }
}
