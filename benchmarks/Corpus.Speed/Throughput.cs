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
        var cost = default(Cost);
        var time = ProcessorTime.Of(() => cost = Extract(seeds));

        output.WriteLine("| articles | MB | quotes | CPU s | MB/s | allocated over text | of it decoding |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        output.WriteLine(FormattableString.Invariant(
            $"| {seeds.Length} | {bytes / Megabyte:F1} | {cost.Quotes} | {time.TotalSeconds:F2} | {bytes / Megabyte / time.TotalSeconds:F1} | {(double)cost.Allocated / bytes:F2} | {(double)cost.Decoding / bytes:F2} |"));
        return 0;
    }

    private static bool IsSeed(string path) => Path.GetExtension(path) is ".txt" or ".md";

    private static Cost Extract((string Path, byte[] Bytes)[] seeds)
    {
        var (quotes, decoding) = (0L, 0L);
        var start = GC.GetAllocatedBytesForCurrentThread();
        foreach (var (path, bytes) in seeds)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var decoded = SeedDecoder.Decode(path, bytes).Source;
            decoding += GC.GetAllocatedBytesForCurrentThread() - before;
            if (decoded is { } source)
                quotes += ArticleExtractor.Extract(new SeedFile(source, null)).Article?.Quotes.Count ?? 0;
        }

        return new(quotes, GC.GetAllocatedBytesForCurrentThread() - start, decoding);
    }

    /// <param name="Quotes">Found in all seeds.</param>
    /// <param name="Allocated">Bytes for all of it.</param>
    /// <param name="Decoding">Bytes for turning the files into strings, two for each ASCII character at the least.</param>
    private readonly record struct Cost(long Quotes, long Allocated, long Decoding);
}
