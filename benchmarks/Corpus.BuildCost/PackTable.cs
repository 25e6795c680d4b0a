using System.Globalization;

namespace Corpus.BuildCost;

/// <summary>What packing a folder of seeds costs from nothing, again, and after an edit.</summary>
internal static class PackTable
{
    private const double Megabyte = 1e6;

    /// <summary>Packs copies of some folders, each pack in a process of its own, and prints a row for each.</summary>
    /// <returns>The exit code: 1 where a pack failed.</returns>
    public static int Print(string[] folders, TextWriter output)
    {
        output.WriteLine("| seeds | MB | pack | CPU s | wall s | peak MB | corpus.bin as before |");
        output.WriteLine("| ---: | ---: | --- | ---: | ---: | ---: | --- |");
        foreach (var folder in folders)
        {
            var work = Directory.CreateTempSubdirectory("corpus build cost ").FullName;
            try
            {
                Print(folder, work, output);
            }
            catch (InvalidOperationException failure)
            {
                Console.Error.WriteLine(failure.Message);
                return 1;
            }
            finally
            {
                Directory.Delete(work, recursive: true);
            }
        }
        return 0;
    }

    private static void Print(string folder, string work, TextWriter output)
    {
        var root = Path.Combine(work, "seeds");
        var seeds = SeedCopy.Make(folder, root);
        var packed = Path.Combine(work, "obj", "corpus.bin");
        var size = $"{seeds.Count} | {(seeds.Sum(seed => new FileInfo(seed).Length) / Megabyte).ToString("F1", CultureInfo.InvariantCulture)}";
        var before = Array.Empty<byte>();
        foreach (var (name, prepare) in Cases(seeds[seeds.Count / 2]))
        {
            prepare();
            var cost = PackProcess.Start(root, packed);
            var after = File.ReadAllBytes(packed);
            output.WriteLine(FormattableString.Invariant(
                $"| {size} | {name} | {cost.Processor.TotalSeconds:F2} | {cost.Elapsed.TotalSeconds:F2} | {cost.PeakBytes / Megabyte:F0} | {(after.AsSpan().SequenceEqual(before) ? "yes" : "no")} |"));
            before = after;
        }
    }

    private static (string Name, Action Prepare)[] Cases(string seed) =>
    [
        ("cold", () => { }),
        ("nothing changed", () => { }),
        ("one seed edited", () => File.AppendAllText(seed, "\n\"The bridge is open again,\" the mayor said.\n")),
    ];
}
