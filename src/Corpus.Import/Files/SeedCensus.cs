namespace Corpus.Import.Files;

/// <summary>Counts that nothing is lost in silence: seeds in = articles out + seeds with a diagnostic.</summary>
internal static class SeedCensus
{
    /// <summary>The seeds that are neither.</summary>
    /// <param name="seeds">All seeds that went in.</param>
    /// <param name="written">Paths of the articles that came out.</param>
    /// <param name="diagnosed">Paths of the seeds that gave none, of which somebody is told.</param>
    public static IReadOnlyList<SeedEntry> FindLost(IEnumerable<SeedEntry> seeds, ISet<string> written, ISet<string> diagnosed) =>
        seeds.Where(seed => !written.Contains(seed.Path) && !diagnosed.Contains(seed.Path)).ToList();
}
