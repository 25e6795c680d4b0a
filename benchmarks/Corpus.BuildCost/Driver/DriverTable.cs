using System.Globalization;

namespace Corpus.BuildCost.Driver;

/// <summary>What the generator costs the compiler in one process that lives on, as that of an editor: from nothing, and after edits.</summary>
/// <remarks>Never with the tracking of steps on, which multiplies the time of a large corpus.</remarks>
internal static class DriverTable
{
    private const int Rounds = 9;
    private const double Kilobyte = 1e3;

    /// <summary>Runs the driver over the seeds of some folders, from the files and from the index, and prints a row for each case.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(string[] folders, TextWriter output)
    {
        output.WriteLine("| seeds | from | run | CPU ms | allocated kB |");
        output.WriteLine("| ---: | --- | --- | ---: | ---: |");
        foreach (var folder in folders)
        {
            var corpus = DriverCorpus.Read(folder);
            foreach (var (way, shown) in new (string, IShownCorpus)[] { ("files", corpus), ("index", new IndexedCorpus(corpus)) })
                Print(way, shown, output);
        }
        return 0;
    }

    private static void Print(string way, IShownCorpus corpus, TextWriter output)
    {
        var run = new DriverRun(corpus);
        Print("from nothing", run.Measure());
        foreach (var (name, edit) in Cases(run, corpus))
        {
            edit(-1);
            run.Measure(); // What is compiled and read once is not what the next edit costs.
            var rounds = Enumerable.Range(0, Rounds).Select(round =>
            {
                edit(round);
                return run.Measure();
            }).ToList();
            Print(name, new(Median(rounds.Select(cost => cost.Processor)), Median(rounds.Select(cost => cost.Bytes))));
        }

        void Print(string name, DriverCost cost) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {corpus.Count} | {way} | {name} | {cost.Processor.TotalMilliseconds:F1} | {cost.Bytes / Kilobyte:F0} |"));
    }

    /// <summary>Each edit is of another seed, or another edit of the same.</summary>
    private static (string Name, Action<int> Edit)[] Cases(DriverRun run, IShownCorpus corpus) =>
    [
        ("nothing", _ => { }),
        ("a C# file edited", round => run.EditCode($"class Edit{round + 1} {{ }}")),
        ("one body edited", round => run.Show(corpus.Edit(SeedOf(round), text => text + $"\nOne more paragraph, number {round + 2}, which nobody says.\n"))),
        ("one quote of a new speaker added", round => run.Show(corpus.Edit(SeedOf(round), text => text + $"\n“The bridge opens again in month {round + 2},” the mayor said.\n"))),
        ("one title renamed", round => run.Show(corpus.Edit(SeedOf(round), text => text.Replace("title: ", $"title: Edited {round + 2} Times ", StringComparison.Ordinal)))),
        ("one file added", round => run.Show(corpus.Add(round + 2))),
    ];

    private static int SeedOf(int round) => (round + 2) * 83;

    private static T Median<T>(IEnumerable<T> values) => values.Order().ElementAt(Rounds / 2);
}
