using Corpus.Extraction.Reading;

namespace Corpus.Faces;

/// <summary>Finds the sidecars and corrections that stand beside no seed.</summary>
internal static class Orphans
{
    /// <summary>A problem for each, sidecars first, in ordinal order of the paths.</summary>
    /// <param name="beside">Paths of sidecars and corrections.</param>
    /// <param name="seeds">Paths of the seeds that can be read.</param>
    public static IEnumerable<ParsedSeed> Among(IReadOnlyCollection<string> beside, IReadOnlyCollection<string> seeds)
    {
        if (beside.Count == 0)
            return [];
        return Lone(beside.Where(SeedPath.IsSidecar), seeds.Select(SeedPath.SidecarOf), FaceFaults.SidecarWithoutSeed)
            .Concat(Lone(beside.Where(SeedPath.IsCorrections), seeds.Select(SeedPath.CorrectionsOf), FaceFaults.CorrectionsWithoutSeed));
    }

    private static IEnumerable<ParsedSeed> Lone(IEnumerable<string> files, IEnumerable<string> wanted, SeedFault fault)
    {
        var paths = new HashSet<string>(wanted, StringComparer.Ordinal);
        return files
            .Where(file => !paths.Contains(file))
            .OrderBy(file => file, StringComparer.Ordinal)
            .Select(file => ParsedSeed.Faulty(file, new Problem(fault, Problem.StartOf(file), new(SeedPath.StemOf(file)))));
    }
}
