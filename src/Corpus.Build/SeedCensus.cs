namespace Corpus.Build;

/// <summary>Counts that nothing is lost in silence: seeds in = articles out + seeds with a diagnostic.</summary>
internal static class SeedCensus
{
    /// <summary>The seeds that are neither.</summary>
    /// <param name="seeds">All seeds that went in.</param>
    /// <param name="written">Paths of the articles that came out.</param>
    /// <param name="withoutArticle">What became of the seeds that gave no article.</param>
    public static IReadOnlyList<SeedEntry> FindLost(IEnumerable<SeedEntry> seeds, ISet<string> written, IEnumerable<SeedOutcome> withoutArticle)
    {
        var diagnosed = new HashSet<string>(withoutArticle.Where(outcome => outcome.IsDiagnosed).Select(outcome => outcome.Seed.Path), StringComparer.Ordinal);
        return seeds.Where(seed => !written.Contains(seed.Path) && !diagnosed.Contains(seed.Path)).ToList();
    }
}
