using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using Corpus.ModuleSpeed.Corpora;

namespace Corpus.ModuleSpeed.Measures;

/// <summary>How long a user waits for the first object: once after the import in a new process, and again in one that has answered before.</summary>
internal static class FirstObjectTable
{
    private const int ColdRounds = 5;
    private const int WarmRounds = 15;

    public static void Print(MeasuredModule module, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"| first object, {module.Articles:N0} articles | cold wall ms | cold CPU ms | warm wall ms | warm CPU ms |"));
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        using var session = new ModuleSession(module.Manifest);
        foreach (var script in Scripts(module.Articles))
        {
            var cold = Enumerable.Range(0, ColdRounds).Select(_ => Cold(module, script)).ToArray();
            Measure(session, script);
            var warm = Enumerable.Range(0, WarmRounds).Select(_ => Measure(session, script)).ToArray();
            output.WriteLine($"| `{script}` | {Cost.Median(cold)} | {Cost.Median(warm)} |");
        }
    }

    /// <summary>Asks, and stops when the first object is there.</summary>
    public static Cost Measure(ModuleSession session, string script)
    {
        using var pipeline = session.Pipeline(script);
        using var process = Process.GetCurrentProcess();
        using var arrived = new ManualResetEventSlim();
        using var output = new PSDataCollection<PSObject>();
        output.DataAdded += (_, _) => arrived.Set();
        var processor = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        pipeline.InvocationStateChanged += (_, change) =>
        {
            if (change.InvocationStateInfo.State is not PSInvocationState.Running)
                arrived.Set();
        };
        pipeline.BeginInvoke<PSObject, PSObject>(null, output);
        arrived.Wait();
        var wall = clock.Elapsed.TotalMilliseconds;
        process.Refresh();
        var cost = new Cost(wall, (process.TotalProcessorTime - processor).TotalMilliseconds);
        if (output.Count == 0)
            throw new InvalidOperationException($"{script} gave nothing: {string.Join("; ", pipeline.Streams.Error)}");
        pipeline.Stop();
        return cost;
    }

    private static Cost Cold(MeasuredModule module, string script)
    {
        var numbers = Child.Start(Child.FirstObject, module.Manifest, script)[^1].Split(' ');
        return new Cost(double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    private static IEnumerable<string> Scripts(int articles)
    {
        var middle = articles / 2;
        yield return "Get-Quote";
        yield return "Get-Article";
        yield return "Get-Claim";
        yield return "Get-Speaker";
        yield return $"Get-Quote -Speaker '{InventedCorpus.SpeakerOf(middle)}'";
        yield return $"Get-Quote -Speaker '*{InventedCorpus.FamilyOf(middle)}'";
        yield return $"Get-Quote -Outlet '{InventedCorpus.OutletOf(middle)}'";
        yield return $"Get-Quote -Article '{InventedCorpus.IdOf(middle)}'";
        yield return $"Get-Article '{InventedCorpus.IdOf(middle)}'";
        yield return $"Show-Article '{InventedCorpus.IdOf(middle)}'";
        yield return $"Find-Claim {InventedCorpus.CommonWord}";
        yield return $"Find-Claim 'speaker:\"{InventedCorpus.SpeakerOf(middle)}\"'";
        yield return $"Test-Quote '{InventedCorpus.WordsOf(middle, 0)}'";
    }
}
