using Corpus.Extraction;
using Corpus.Extraction.Joining;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Model;
using Corpus.Packing;
using Corpus.Search;

namespace Corpus.Accuracy;

/// <summary>A corpus of all seeds below a folder, extracted and packed in memory as the build does.</summary>
internal static class FolderCorpus
{
    private static readonly string[] _extensions = [".txt", ".md"];

    /// <summary>Reads the seeds.</summary>
    /// <param name="folder">The root of the corpus.</param>
    /// <param name="faults">Takes a line for each seed without an article.</param>
    public static ICorpus Read(string folder, List<string> faults)
    {
        using var stream = new MemoryStream();
        using var writer = new CorpusWriter(stream);
        var articles = new List<Article>();
        foreach (var seed in Seeds(folder))
        {
            var (decoded, sidecar, _) = SeedOnDisk.Read(folder, seed);
            var extracted = decoded.Source is { } source ? ArticleExtractor.Extract(new SeedFile(source, sidecar?.Source)) : null;
            if (extracted?.Article is { } article)
            {
                writer.Add(article);
                articles.Add(article);
            }
            else
            {
                faults.Add($"{seed}: no article");
            }
        }

        var joins = SpeakerJoiner.Join(articles.SelectMany(article => article.Speakers).Select(KnownSpeaker.Of), CorpusSettings.None).Joins;
        writer.Complete(ClaimIndexBuilder.Build(articles), joins);
        return PackedCorpus.Open(stream.ToArray(), folder);
    }

    private static IEnumerable<string> Seeds(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => _extensions.Contains(Path.GetExtension(file)))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
