using System.Diagnostics;

namespace Corpus.Speed;

/// <summary>Processor time of this process, user and system: what other programs on the machine do does not count.</summary>
internal static class ProcessorTime
{
    /// <summary>What an action costs, the garbage before it collected.</summary>
    public static TimeSpan Of(Action action)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        action();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
