namespace Corpus.SearchSpeed.Engines;

/// <summary>The engines in the order of the table.</summary>
internal static class SearchEngines
{
    public static IReadOnlyList<ISearchEngine> All { get; } = [new CorpusEngine(), new LuceneEngine(), new SqliteEngine(), new ScanEngine()];

    /// <summary>Those that rank: a scan does not.</summary>
    public static IEnumerable<ISearchEngine> Ranking => All.Where(engine => engine is not ScanEngine);

    /// <summary>An engine by its name; made alone, so that a cold process loads no other.</summary>
    public static ISearchEngine Named(string name) => All.First(engine => engine.Name == name);
}
