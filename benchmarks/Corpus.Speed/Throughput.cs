using Corpus.Extraction;
using Corpus.Extraction.Reading;

namespace Corpus.Speed;

/// <summary>The whole way from the bytes of a seed to its article, on one thread, warm.</summary>
internal static class Throughput
{
    private const double Megabyte = 1e6;

    /// <summary>Reads all seeds below a folder, extracts them once to warm up and once to measure, and prints what that cost.</summary>
    /// <returns>The exit code: 2 where the folder holds no seeds.</returns>
    public static int Print(string folder, TextWriter output)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(IsSeed).Order(StringComparer.Ordinal).ToArray() : [];
        if (files.Length == 0)
        {
            Console.Error.WriteLine($"error: there is no .txt or .md below '{folder}'.");
            return 2;
        }

        var seeds = Array.ConvertAll(files, file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Bytes: File.ReadAllBytes(file)));
        var bytes = seeds.Sum(seed => (long)seed.Bytes.Length);
        Extract(seeds);
        var quotes = 0L;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var time = ProcessorTime.Of(() => quotes = Extract(seeds));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        output.WriteLine("| articles | MB | quotes | CPU s | MB/s | allocated over text |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: |");
        output.WriteLine(FormattableString.Invariant(
            $"| {seeds.Length} | {bytes / Megabyte:F1} | {quotes} | {time.TotalSeconds:F2} | {bytes / Megabyte / time.TotalSeconds:F1} | {(double)allocated / bytes:F1} |"));
        return 0;
    }

    private static bool IsSeed(string path) => Path.GetExtension(path) is ".txt" or ".md";

    private static long Extract((string Path, byte[] Bytes)[] seeds)
    {
        var quotes = 0L;
        foreach (var (path, bytes) in seeds)
        {
            if (SeedDecoder.Decode(path, bytes).Source is { } source)
                quotes += ArticleExtractor.Extract(new SeedFile(source, null)).Article?.Quotes.Count ?? 0;
        }

        return quotes;
    }
}
