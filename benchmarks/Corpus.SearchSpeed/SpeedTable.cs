using System.Diagnostics;
using System.Text;
using Corpus.SearchSpeed.Claims;
using Corpus.SearchSpeed.Engines;

namespace Corpus.SearchSpeed;

/// <summary>Prints one row for each engine and number of claims.</summary>
internal static class SpeedTable
{
    private const double Megabyte = 1e6;
    private const int ColdStarts = 5;

    public static void Print(ClaimSource source, IReadOnlyList<int> counts, string work, TextWriter output, TextWriter progress)
    {
        var kinds = Enum.GetValues<QueryKind>();
        output.WriteLine($"| claims | engine | index CPU s | peak MB | index MB | over text | cold ms | cold CPU ms | p50 ms | p99 ms | {string.Join(" | ", kinds.Select(kind => kind.ToString().ToLowerInvariant()))} | warm MB |");
        output.WriteLine("| ---: | --- |" + string.Concat(Enumerable.Repeat(" ---: |", 9 + kinds.Length)));
        foreach (var count in counts)
        {
            var folder = Path.Combine(work, FormattableString.Invariant($"{count}"));
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
            Directory.CreateDirectory(folder);
            var rows = source.Take(count).ToList();
            var (claims, queries) = (Path.Combine(folder, "claims.tsv"), Path.Combine(folder, "queries.tsv"));
            ClaimFile.Write(claims, rows);
            var asked = QuerySet.Make(rows);
            File.WriteAllLines(queries, asked.Select(query => query.ToString()));
            var text = rows.Sum(row => (long)Encoding.UTF8.GetByteCount(row.Text));
            rows.Clear();
            foreach (var engine in SearchEngines.All)
            {
                progress.WriteLine(FormattableString.Invariant($"{count} claims, {engine}"));
                output.WriteLine(Row(count, engine, Path.Combine(folder, engine.Replace(' ', '-')), claims, queries, asked, text));
                output.Flush();
            }

            Directory.Delete(folder, recursive: true);
        }

        var (elapsed, processor) = ColdStart(Child.Nothing, "", [.. Enumerable.Repeat(new SpeedQuery(QueryKind.Rare, [""]), ColdStarts)]);
        output.WriteLine(FormattableString.Invariant($"| 0 | an empty process | | | | | {elapsed:F0} | {processor:F0} | | |{string.Concat(kinds.Select(_ => " |"))} |"));
    }

    private static string Row(int count, string engine, string folder, string claims, string queries, IReadOnlyList<SpeedQuery> asked, long text)
    {
        var built = Child.Start(Child.Build, engine, claims, folder)[0].Split(' ');
        var size = Child.Number(Child.Start(Child.Size, engine, claims, folder)[0]);
        var (cold, coldProcessor) = ColdStart(engine, folder, asked.Where(query => query.Kind == QueryKind.Words).Take(ColdStarts).ToArray());
        var warm = Child.Start(Child.Warm, engine, folder, queries);
        var times = warm.Skip(1).Select(line => line.Split(' ')).Select(cells => (Kind: Enum.Parse<QueryKind>(cells[0]), Time: Child.Number(cells[1]))).ToArray();
        var all = times.Select(time => time.Time).ToArray();
        var byKind = Enum.GetValues<QueryKind>().Select(kind => FormattableString.Invariant($"{Percentile([.. times.Where(time => time.Kind == kind).Select(time => time.Time)], .5):F2}"));
        return FormattableString.Invariant($"| {count} | {engine} | {Child.Number(built[0]):F1} | {Child.Number(built[1]) / Megabyte:F0} | {size / Megabyte:F1} | {size / text:F2} | {cold:F0} | {coldProcessor:F0} | {Percentile(all, .5):F2} | {Percentile(all, .99):F2} | ")
            + string.Join(" | ", byKind)
            + FormattableString.Invariant($" | {Child.Number(warm[0]) / Megabyte:F0} |");
    }

    /// <summary>The medians of the time that passes and of processor time, both of the whole process, over several first queries.</summary>
    private static (double Elapsed, double Processor) ColdStart(string engine, string folder, SpeedQuery[] queries)
    {
        var elapsed = new List<double>();
        var processor = new List<double>();
        foreach (var query in queries)
        {
            var start = Stopwatch.GetTimestamp();
            processor.Add(Child.Number(Child.Start(Child.Cold, engine, folder, query.ToString())[0]));
            elapsed.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (Percentile([.. elapsed], .5), Percentile([.. processor], .5));
    }

    private static double Percentile(double[] values, double share)
    {
        Array.Sort(values);
        return values.Length == 0 ? double.NaN : values[(int)Math.Ceiling(share * values.Length) - 1];
    }
}
