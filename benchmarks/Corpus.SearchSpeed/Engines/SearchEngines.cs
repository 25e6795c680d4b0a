namespace Corpus.SearchSpeed.Engines;

/// <summary>The engines by their names.</summary>
internal static class SearchEngines
{
    /// <summary>The names in the order of the table.</summary>
    public static IReadOnlyList<string> All { get; } = [CorpusEngine.Called, LuceneEngine.Called, SqliteEngine.Called, ScanEngine.Called];

    /// <summary>Those that rank: a scan does not.</summary>
    public static IEnumerable<ISearchEngine> Ranking => All.Where(name => name != ScanEngine.Called).Select(Named);

    /// <summary>An engine by its name; made alone, so that a cold process loads no other.</summary>
    public static ISearchEngine Named(string name) => name switch
    {
        CorpusEngine.Called => new CorpusEngine(),
        LuceneEngine.Called => new LuceneEngine(),
        SqliteEngine.Called => new SqliteEngine(),
        ScanEngine.Called => new ScanEngine(),
        _ => throw new ArgumentException($"There is no engine '{name}'.", nameof(name)),
    };
}
