using Corpus.SearchSpeed.Claims;
using Corpus.SearchSpeed.Engines;

namespace Corpus.SearchSpeed.Quality;

/// <summary>Prints how well the engines rank judged queries.</summary>
internal static class QualityTable
{
    public const int Depth = 5;

    public static void Print(IEnumerable<string> folders, string work, TextWriter output)
    {
        var engines = SearchEngines.Ranking.ToArray();
        output.WriteLine($"| MAP@5 | queries | {string.Join(" | ", engines.Select(engine => engine.Name))} |");
        output.WriteLine("| --- | ---: |" + string.Concat(engines.Select(_ => " ---: |")));
        foreach (var set in folders.Select(folder => new JudgedQueries(folder)))
        {
            var precisions = engines.Select(engine => FormattableString.Invariant($"{Measure(engine, set, Path.Combine(work, "gold")):F4}"));
            output.WriteLine($"| {set.Name} | {set.Queries.Count} | {string.Join(" | ", precisions)} |");
        }

        output.WriteLine();
    }

    private static double Measure(ISearchEngine engine, JudgedQueries set, string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            engine.Build(set.Claims, folder);
            using var index = engine.Open(folder);
            return set.MeanAveragePrecision(words => index.Find(new SpeedQuery(QueryKind.Words, words), Depth).Select(answer => answer.Article));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
