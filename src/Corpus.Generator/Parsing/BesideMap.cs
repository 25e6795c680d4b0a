using Corpus.Extraction.Reading;
using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Model;

namespace Corpus.Generator.Parsing;

/// <summary>All sidecars and corrections by their paths, so that each seed finds its own. Equal by the files.</summary>
internal sealed class BesideMap : IEquatable<BesideMap>
{
    private readonly ValueList<CorpusFile> _files;
    private readonly Dictionary<string, CorpusFile> _byPath = new(StringComparer.Ordinal);

    public BesideMap(IEnumerable<CorpusFile> files)
    {
        _files = new(files.Where(file => SeedPath.IsSidecar(file.Path) || SeedPath.IsCorrections(file.Path)));
        foreach (var file in _files)
            _byPath[file.Path] = file;
    }

    /// <summary>A seed with what stands beside it and what the project states of it; rows of the index have that in them.</summary>
    public SeedSource Join(CorpusInput seed, SeedDefaultsList defaults) => seed is CorpusFile file
        ? new SeedGroup(file, At(SeedPath.SidecarOf(file.Path)), At(SeedPath.CorrectionsOf(file.Path)), defaults.Of(file.Path))
        : (SeedSource)seed;

    /// <summary>A problem for each file that stands beside no seed.</summary>
    public IEnumerable<FileProblems> Orphans(IEnumerable<CorpusInput> seeds) =>
        Faces.Orphans.Among(_byPath.Keys, seeds.OfType<CorpusFile>().Select(seed => seed.Path).ToList()).Select(FileProblems.Of);

    public bool Equals(BesideMap? other) => other is not null && _files.Equals(other._files);

    public override bool Equals(object? obj) => Equals(obj as BesideMap);

    public override int GetHashCode() => _files.GetHashCode();

    private CorpusFile? At(string path) => _byPath.TryGetValue(path, out var file) ? file : null;
}
