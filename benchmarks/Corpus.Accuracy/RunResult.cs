using System.Globalization;

namespace Corpus.Accuracy;

/// <summary>How a run went.</summary>
/// <param name="Articles">Number of articles that gave a result.</param>
/// <param name="Quotes">Number of quotes in them.</param>
/// <param name="Bytes">Size of their texts in UTF-8.</param>
/// <param name="Elapsed">Wall time from the first article to the last, reading and writing of files included.</param>
/// <param name="Faults">A line for each article that gave no result or not all of it.</param>
internal sealed record RunResult(int Articles, int Quotes, long Bytes, TimeSpan Elapsed, IReadOnlyList<string> Faults)
{
    /// <summary>The counts and the throughput (1 MB = 1,000,000 bytes) as one line.</summary>
    public string Figures
    {
        get
        {
            var megabytes = Bytes / 1e6;
            var throughput = Elapsed > TimeSpan.Zero ? megabytes / Elapsed.TotalSeconds : 0;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Articles} articles, {Quotes} quotes, {Faults.Count} faults, {megabytes:F3} MB in {Elapsed.TotalSeconds:F2} s, {throughput:F2} MB/s");
        }
    }
}
