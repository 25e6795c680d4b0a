using System.Diagnostics;
using System.Globalization;

namespace Corpus.ImportCost;

/// <summary>What a work took.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="Processor">Seconds of all cores together.</param>
/// <param name="Articles">What came of it.</param>
internal sealed record Cost(double Seconds, double Processor, int Articles)
{
    public static Cost Of(Func<int> work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var articles = work();
        process.Refresh();
        return new(clock.Elapsed.TotalSeconds, (process.TotalProcessorTime - before).TotalSeconds, articles);
    }

    /// <summary>Tells the process that measures.</summary>
    public int Print()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Seconds:R} {Processor:R} {Articles}"));
        return 0;
    }

    public static Cost Parse(string line) => line.Split(' ') is [var seconds, var processor, var articles]
        ? new(double.Parse(seconds, CultureInfo.InvariantCulture), double.Parse(processor, CultureInfo.InvariantCulture), int.Parse(articles, CultureInfo.InvariantCulture))
        : throw new FormatException(line);
}
