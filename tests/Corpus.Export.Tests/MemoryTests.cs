using Corpus.Export.Tests.Corpora;

namespace Corpus.Export.Tests;

/// <summary>What an export holds does not grow with what it writes.</summary>
public sealed class MemoryTests
{
    /// <summary>The largest that a format holds is the rows of Parquet that are not yet packed.</summary>
    private const long MostHeld = 96L << 20;

    /// <summary>As many as <c>CORPUS_TEST_QUOTES</c> says: a million takes minutes, in each format.</summary>
    private static readonly int _quotes = int.TryParse(Environment.GetEnvironmentVariable("CORPUS_TEST_QUOTES"), out var many) ? many : 40_000;

    /// <summary>All but Bin, whose rows stay until the last is there: docs/exporting.md has the figures.</summary>
    public static TheoryData<string> Formats => [.. ExportFormat.All.Where(format => format != ExportFormat.Bin).Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_export_holds_no_more_at_its_end_than_it_may(string name)
    {
        var path = Path.GetTempFileName();
        try
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var most = 0L;
            CorpusExport.Write(ManyQuotes.Source(_quotes / 50, 50, 200), path, ExportFormat.All.Single(format => format.Name == name), progress: written =>
            {
                if (written.Articles % (_quotes / 50 / 8) == 0)
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
            });
            Assert.InRange(most - before, long.MinValue, MostHeld);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
