using Corpus.Extraction.Reading;
using Corpus.Generator.Diagnostics;
using Corpus.Model;

namespace Corpus.Generator.Parsing;

/// <summary>All sidecars by their paths, so that each seed finds its own.</summary>
internal sealed class SidecarMap
{
    private readonly Dictionary<string, CorpusFile> _byPath = new(StringComparer.Ordinal);

    public SidecarMap(IEnumerable<CorpusFile> sidecars)
    {
        foreach (var sidecar in sidecars)
            _byPath[sidecar.Path] = sidecar;
    }

    public CorpusFile? Of(CorpusFile seed) => _byPath.TryGetValue(SeedPath.SidecarOf(seed.Path), out var sidecar) ? sidecar : null;

    /// <summary>A problem for each sidecar that stands beside no seed.</summary>
    public ValueList<Problem> Orphans(IEnumerable<string> seeds)
    {
        var wanted = new HashSet<string>(seeds.Select(SeedPath.SidecarOf), StringComparer.Ordinal);
        return new(_byPath.Values
            .Where(sidecar => !wanted.Contains(sidecar.Path))
            .OrderBy(sidecar => sidecar.Path, StringComparer.Ordinal)
            .Select(sidecar => new Problem(
                GeneratorFaults.SidecarWithoutSeed,
                Place.StartOf(sidecar.FullPath),
                new(sidecar.Path.Substring(0, sidecar.Path.LastIndexOf('.'))))));
    }
}

/// <summary>A seed and the sidecar beside it.</summary>
internal sealed record SeedPair(CorpusFile Seed, CorpusFile? Sidecar);
