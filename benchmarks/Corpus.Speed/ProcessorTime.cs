using System.Diagnostics;

namespace Corpus.Speed;

/// <summary>Processor time of this process in its own code: what other programs do, and what the system does to give it memory, does not count.</summary>
internal static class ProcessorTime
{
    /// <summary>What an action costs, the garbage before it collected.</summary>
    public static TimeSpan Of(Action action)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.UserProcessorTime;
        action();
        process.Refresh();
        return process.UserProcessorTime - before;
    }
}
