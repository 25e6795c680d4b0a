namespace Corpus.ModuleSpeed.Measures;

/// <summary>What importing the module costs in a session that has had it before.</summary>
internal static class ImportTable
{
    private const int Rounds = 21;

    public static void Print(IReadOnlyList<MeasuredModule> modules, TextWriter output)
    {
        using var session = new ModuleSession(null);
        var costs = modules.ToDictionary(module => module, _ => new List<Cost>());
        // In turn, so that what else the machine does meets all.
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var module in modules)
            {
                var cost = Cost.Of(() => session.Run("param($manifest) Import-Module $manifest -ErrorAction Stop", module.Manifest));
                session.Run("Remove-Module Corpus");
                if (round > 0)
                    costs[module].Add(cost);
            }
        }

        output.WriteLine("| warm import, articles | wall ms | CPU ms | best wall ms |");
        output.WriteLine("| ---: | ---: | ---: | ---: |");
        foreach (var module in modules)
            output.WriteLine(FormattableString.Invariant($"| {module.Articles:N0} | {Cost.Median(costs[module])} | {costs[module].Min(cost => cost.Wall):F1} |"));
    }
}
