using System.Management.Automation;
using Corpus.ModuleSpeed.Corpora;

namespace Corpus.ModuleSpeed.Measures;

/// <summary>What the Tab key costs: the first time, when the names are put in order, and after that.</summary>
internal static class CompletionTable
{
    private const int Rounds = 31;

    public static void Print(IReadOnlyList<MeasuredModule> modules, TextWriter output)
    {
        output.WriteLine("| completion | articles | offers | first wall ms | first CPU ms | then wall ms | then CPU ms |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var module in modules)
        {
            // The engine itself is warm: its own first completion is no work of the module.
            using var session = new ModuleSession(module.Manifest);
            Complete(session, "Get-Quote -Kind ");
            foreach (var typed in Texts(module.Articles))
            {
                var count = 0;
                var first = Cost.Of(() => count = Complete(session, typed));
                var then = Enumerable.Range(0, Rounds).Select(_ => Cost.Of(() => Complete(session, typed))).ToArray();
                output.WriteLine(FormattableString.Invariant($"| `{typed}` | {module.Articles:N0} | {count} | {first} | {Cost.Median(then)} |"));
            }
        }
    }

    private static int Complete(ModuleSession session, string typed)
    {
        using var pipeline = session.Pipeline("");
        pipeline.Commands.Clear();
        return CommandCompletion.CompleteInput(typed, typed.Length, null, pipeline).CompletionMatches.Count;
    }

    private static IEnumerable<string> Texts(int articles)
    {
        yield return "Get-Quote -Speaker ";
        yield return $"Get-Quote -Speaker {InventedCorpus.FamilyOf(articles / 2)}";
        yield return "Get-Quote -Speaker a";
        yield return "Get-Article 000";
        yield return "Get-Article -Outlet o";
        yield return "Find-Claim 'speaker:a";
        yield return "Find-Claim w";
    }
}
