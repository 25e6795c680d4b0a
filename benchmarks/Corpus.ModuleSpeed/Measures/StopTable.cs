using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using Corpus.ModuleSpeed.Corpora;

namespace Corpus.ModuleSpeed.Measures;

/// <summary>How long a command goes on after Ctrl+C, pressed at several moments of its work.</summary>
internal static class StopTable
{
    /// <summary>Milliseconds after the start.</summary>
    private static readonly int[] _moments = [50, 150, 400, 1_000, 2_000, 4_000, 8_000, 15_000];

    public static void Print(MeasuredModule module, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"| stop, {module.Articles:N0} articles | runs for s | stops | worst ms | at ms |"));
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var script in Scripts(module.Articles))
        {
            // A session for each: what one has found is there for the next.
            using var session = new ModuleSession(module.Manifest);
            var (worst, at, stops, length) = (0.0, 0, 0, 0.0);
            foreach (var moment in _moments)
            {
                if (Stop(session, script, moment, out var time))
                {
                    stops++;
                    (worst, at) = time > worst ? (time, moment) : (worst, at);
                }
                else
                {
                    length = time / 1000;
                    break;
                }
            }
            var duration = length > 0 ? length.ToString("F1", CultureInfo.InvariantCulture) : "more";
            output.WriteLine(FormattableString.Invariant($"| `{(script.Length > 60 ? script[..60] + "…" : script)}` | {duration} | {stops} | {worst:F0} | {at} |"));
        }
    }

    /// <summary>Stops a command.</summary>
    /// <returns>False where it had ended before; <paramref name="time"/> then is how long it ran.</returns>
    private static bool Stop(ModuleSession session, string script, int moment, out double time)
    {
        using var pipeline = session.Pipeline(script);
        using var output = new PSDataCollection<PSObject>();
        // What comes out is thrown away, as a user's screen does.
        output.DataAdded += (sender, _) => ((PSDataCollection<PSObject>)sender!).ReadAll();
        var clock = Stopwatch.StartNew();
        var running = pipeline.BeginInvoke<PSObject, PSObject>(null, output);
        if (running.AsyncWaitHandle.WaitOne(moment))
        {
            time = clock.Elapsed.TotalMilliseconds;
            if (pipeline.Streams.Error.Count > 0 && moment == _moments[0])
                throw new InvalidOperationException($"{script}: {string.Join("; ", pipeline.Streams.Error)}");
            return false;
        }

        clock.Restart();
        pipeline.Stop();
        time = clock.Elapsed.TotalMilliseconds;
        return true;
    }

    private static IEnumerable<string> Scripts(int articles)
    {
        var middle = articles / 2;
        yield return "Find-Conflict";
        yield return "Get-Timeline";
        yield return "Measure-Corpus Speaker, Month";
        yield return "Measure-Corpus Article";
        yield return $"Get-Keyword -Outlet '{InventedCorpus.OutletOf(middle)}'";
        yield return $"Get-Keyword -Speaker '{InventedCorpus.SpeakerOf(middle)}'";
        yield return $"Get-Collocation {InventedCorpus.CommonWord}";
        yield return $"Get-Concordance {InventedCorpus.CommonWord} -Sort R1";
        yield return "Get-Quote -Text *nothing*";
        yield return "Get-Quote -Text nothing";
        yield return "Get-Article -Text nothing";
        yield return "Get-Claim -Outlet none*";
        yield return "Get-Speaker | Get-Quote";
        yield return "Get-Quote -Speaker Nobodi";
        yield return "Get-Article nothing";
        yield return "Get-Quote -Speaker *a*";
        yield return "Find-Claim *a*";
        yield return "Find-Claim w* -Sort Date";
        yield return "Find-Claim 'outlet:none'";
        yield return "Find-Claim 'speaker:nobody*'";
        yield return "Find-Claim '\"a* b*\"'";
        yield return "Find-Claim zzzzy";
        yield return $"Test-Quote '{InventedCorpus.WordsOf(middle, 0)}'";
        yield return $"('\"{InventedCorpus.WordsOf(middle, 0)},\" said {InventedCorpus.SpeakerOf(middle)}. ' * 1500) | Test-Quote";
    }
}
