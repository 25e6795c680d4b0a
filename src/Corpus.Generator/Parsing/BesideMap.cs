using Corpus.Extraction.Reading;
using Corpus.Generator.Diagnostics;
using Corpus.Model;

namespace Corpus.Generator.Parsing;

/// <summary>All sidecars and corrections by their paths, so that each seed finds its own.</summary>
internal sealed class BesideMap
{
    private readonly Dictionary<string, CorpusFile> _sidecars = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CorpusFile> _corrections = new(StringComparer.Ordinal);

    public BesideMap(IEnumerable<CorpusFile> files)
    {
        foreach (var file in files)
            (SeedPath.IsCorrections(file.Path) ? _corrections : _sidecars)[file.Path] = file;
    }

    /// <summary>A seed with what stands beside it and what the project states of it.</summary>
    public SeedGroup Join(CorpusFile seed, SeedDefaultsList defaults) =>
        new(seed, In(_sidecars, SeedPath.SidecarOf(seed.Path)), In(_corrections, SeedPath.CorrectionsOf(seed.Path)), defaults.Of(seed.Path));

    /// <summary>A problem for each file that stands beside no seed.</summary>
    public ValueList<Problem> Orphans(IReadOnlyCollection<string> seeds) => new(
        Orphans(_sidecars, seeds.Select(SeedPath.SidecarOf), GeneratorFaults.SidecarWithoutSeed)
            .Concat(Orphans(_corrections, seeds.Select(SeedPath.CorrectionsOf), GeneratorFaults.CorrectionsWithoutSeed)));

    private static IEnumerable<Problem> Orphans(Dictionary<string, CorpusFile> files, IEnumerable<string> wanted, SeedFault fault)
    {
        var paths = new HashSet<string>(wanted, StringComparer.Ordinal);
        return files.Values
            .Where(file => !paths.Contains(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new Problem(fault, Place.StartOf(file.FullPath), new(SeedPath.StemOf(file.Path))));
    }

    private static CorpusFile? In(Dictionary<string, CorpusFile> files, string path) => files.TryGetValue(path, out var file) ? file : null;
}

/// <summary>A seed with the sidecar and the corrections beside it, and what the project states of it.</summary>
internal sealed record SeedGroup(CorpusFile Seed, CorpusFile? Sidecar, CorpusFile? Corrections, SeedDefaults? Defaults)
{
    /// <summary>The file of a path below the root; the seed where it is none of those beside it.</summary>
    public CorpusFile FileAt(string path) =>
        new[] { Sidecar, Corrections }.FirstOrDefault(file => file is not null && string.Equals(file.Path, path, StringComparison.Ordinal)) ?? Seed;
}
