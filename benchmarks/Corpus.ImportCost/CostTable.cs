using System.Diagnostics;
using System.Globalization;

namespace Corpus.ImportCost;

/// <summary>Extraction alone beside the import, each in a process of its own, in turns: what else the machine does meets both.</summary>
internal static class CostTable
{
    public const string Extract = "extract";
    public const string Import = "import";

    public static int Print(string folder, int rounds)
    {
        var (alone, import) = (new List<Cost>(), new List<Cost>());
        Console.WriteLine("| round | alone: s | alone: processor s | import: s | import: processor s | s | processor |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (var round = 1; round <= rounds; round++)
        {
            alone.Add(Measure(Extract, folder));
            import.Add(Measure(Import, folder));
            PrintRow(round.ToString(CultureInfo.InvariantCulture), alone[^1], import[^1]);
        }
        PrintRow("median", Median(alone), Median(import));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{alone[0].Articles} articles alone, {import[0].Articles} imported."));
        return 0;
    }

    private static void PrintRow(string name, Cost alone, Cost import) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {alone.Seconds:0.00} | {alone.Processor:0.00} | {import.Seconds:0.00} | {import.Processor:0.00} | {import.Seconds / alone.Seconds:0.00}x | {import.Processor / alone.Processor:0.00}x |"));

    private static Cost Median(List<Cost> costs) => new(Middle(costs.Select(cost => cost.Seconds)), Middle(costs.Select(cost => cost.Processor)), costs[0].Articles);

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private static Cost Measure(string verb, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Host(), verb, folder]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Cost.Parse(output.Trim());
    }

    /// <summary>The program's own assembly, where the runtime's host was started with it.</summary>
    private static string[] Host() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(CostTable).Assembly.Location] : [];
}
