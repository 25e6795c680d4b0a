using System.Diagnostics;

namespace Corpus.ModuleSpeed.Measures;

/// <summary>What something took, in milliseconds: time that passed, and processor time of the whole process, since the machine may be busy.</summary>
internal readonly record struct Cost(double Wall, double Processor)
{
    public static Cost Of(Action action)
    {
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        action();
        var wall = clock.Elapsed.TotalMilliseconds;
        process.Refresh();
        return new Cost(wall, (process.TotalProcessorTime - processor).TotalMilliseconds);
    }

    /// <summary>The median of each.</summary>
    public static Cost Median(IReadOnlyCollection<Cost> costs) =>
        new(costs.Select(cost => cost.Wall).Order().ElementAt(costs.Count / 2), costs.Select(cost => cost.Processor).Order().ElementAt(costs.Count / 2));

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Wall:F1} | {Processor:F1}");
}
