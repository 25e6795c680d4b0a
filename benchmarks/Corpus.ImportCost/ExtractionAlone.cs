using Corpus.Extraction;
using Corpus.Extraction.Reading;

namespace Corpus.ImportCost;

/// <summary>What an import cannot do without: each file is read and extracted, on as many threads as an import has, and let go.</summary>
internal static class ExtractionAlone
{
    public static int Run(string folder)
    {
        var articles = 0;
        Parallel.ForEach(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(SeedPath.IsSeed), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, file =>
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (SeedDecoder.Decode(path, File.ReadAllBytes(file)).Source is { } source && ArticleExtractor.Extract(new SeedFile(source, null)).Article is not null)
                Interlocked.Increment(ref articles);
        });
        return articles;
    }
}
