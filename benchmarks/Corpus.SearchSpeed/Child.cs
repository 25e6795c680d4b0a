using System.Diagnostics;
using System.Globalization;
using Corpus.SearchSpeed.Claims;
using Corpus.SearchSpeed.Engines;

namespace Corpus.SearchSpeed;

/// <summary>One step of one engine in a process of its own, so that its memory is its own and a first query is a first one.</summary>
internal static class Child
{
    public const string Build = "child-build";
    public const string Size = "child-size";
    public const string Cold = "child-cold";
    public const string Warm = "child-warm";

    /// <summary>The engine of a cold process that does nothing.</summary>
    public const string Nothing = "nothing";

    private const int Answers = 10;
    private const int Rounds = 3;

    /// <summary>A scan is asked every so many queries, because it is slow.</summary>
    private const int ScanEvery = 7;

    /// <summary>Starts such a process and reads what it prints.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string[] Start(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0 ? lines : throw new InvalidOperationException($"{string.Join(' ', arguments)} failed.");
    }

    /// <summary>Indexes and prints processor seconds and the largest resident set in bytes.</summary>
    public static int RunBuild(string engine, string claims, string folder)
    {
        Directory.CreateDirectory(folder);
        SearchEngines.Named(engine).Build(ClaimFile.Read(claims), folder);
        using var process = Process.GetCurrentProcess();
        Print(process.TotalProcessorTime.TotalSeconds, process.PeakWorkingSet64);
        return 0;
    }

    /// <summary>Prints the bytes of an index.</summary>
    public static int RunSize(string engine, string claims, string folder)
    {
        Print(SearchEngines.Named(engine).IndexBytes(ClaimFile.Read(claims), folder));
        return 0;
    }

    /// <summary>Answers one query and prints the processor time of the whole process in milliseconds.</summary>
    public static int RunCold(string engine, string folder, string query)
    {
        if (engine != Nothing)
        {
            using var index = SearchEngines.Named(engine).Open(folder);
            index.Find(SpeedQuery.Parse(query), Answers);
        }

        using var process = Process.GetCurrentProcess();
        Print(process.TotalProcessorTime.TotalMilliseconds);
        return 0;
    }

    /// <summary>Answers all queries, once to warm up, then some rounds; prints the largest resident set in bytes, then of each the kind and the milliseconds of its best round: what else runs on the machine is not the engine's.</summary>
    public static int RunWarm(string engine, string folder, string queries)
    {
        var all = File.ReadLines(queries).Select(SpeedQuery.Parse).ToArray();
        var isScan = engine == ScanEngine.Called;
        // One of each kind after the other stands in the file, so that a step that shares no factor with their number meets all kinds.
        var asked = isScan ? [.. all.Where((_, i) => i % ScanEvery == 0)] : all;
        using var index = SearchEngines.Named(engine).Open(folder);
        foreach (var query in asked)
            index.Find(query, Answers);
        var best = new TimeSpan[asked.Length];
        Array.Fill(best, TimeSpan.MaxValue);
        for (var round = 0; round < (isScan ? 1 : Rounds); round++)
        {
            for (var i = 0; i < asked.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                index.Find(asked[i], Answers);
                var time = Stopwatch.GetElapsedTime(start);
                best[i] = time < best[i] ? time : best[i];
            }
        }

        using var process = Process.GetCurrentProcess();
        Print(process.PeakWorkingSet64);
        for (var i = 0; i < asked.Length; i++)
            Console.WriteLine(FormattableString.Invariant($"{asked[i].Kind} {best[i].TotalMilliseconds}"));
        return 0;
    }

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static void Print(params double[] numbers) => Console.WriteLine(string.Join(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture))));
}
