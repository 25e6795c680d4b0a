using System.Diagnostics;
using System.Globalization;
using Corpus.Build;
using Microsoft.Build.Utilities;

namespace Corpus.BuildCost;

/// <summary>One run of the task in a process of its own: compiling its methods, and reading the files, count.</summary>
internal static class PackProcess
{
    /// <summary>The argument that makes this program such a process.</summary>
    public const string Command = "pack-once";

    /// <summary>Packs a folder in a new process and tells what that cost.</summary>
    /// <exception cref="InvalidOperationException">The pack failed.</exception>
    public static PackCost Start(string root, string output)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // As in the packer's own process: its runtimeconfig.json.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.ArgumentList.Add(Command);
        start.ArgumentList.Add(root);
        start.ArgumentList.Add(output);
        using var process = Process.Start(start)!;
        var cost = process.StandardOutput.ReadToEnd().Split();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new(Ticks(cost[0]), Ticks(cost[1]), long.Parse(cost[2], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"Packing '{root}' failed.");
    }

    /// <summary>Packs a folder in this process and prints what that cost.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string root, string output)
    {
        var seeds = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => new TaskItem(file)).ToArray();
        using var process = Process.GetCurrentProcess();
        var elapsed = Stopwatch.StartNew();
        var before = process.TotalProcessorTime;
        using var task = new PackCorpus
        {
            BuildEngine = new ErrorsOnly(),
            Files = seeds,
            Root = Path.GetFullPath(root) + Path.DirectorySeparatorChar,
            Output = output,
            UnreadableList = Path.ChangeExtension(output, ".unreadable"),
            Cache = Path.ChangeExtension(output, ".cache"),
            Index = Path.ChangeExtension(output, ".index"),
            SchemaFile = Path.ChangeExtension(output, ".schema.json"),
        };
        if (!task.Execute())
            return 1;
        process.Refresh();
        Console.Write(FormattableString.Invariant($"{(process.TotalProcessorTime - before).Ticks} {elapsed.Elapsed.Ticks} {process.PeakWorkingSet64}"));
        return 0;
    }

    private static TimeSpan Ticks(string ticks) => new(long.Parse(ticks, CultureInfo.InvariantCulture));
}

/// <summary>What a pack cost.</summary>
/// <param name="Processor">User and system time.</param>
/// <param name="Elapsed">Time that passed.</param>
/// <param name="PeakBytes">Largest resident set.</param>
internal sealed record PackCost(TimeSpan Processor, TimeSpan Elapsed, long PeakBytes);
