using Corpus.Extraction.Reading;
using Corpus.Faces;

namespace Corpus.Generator.Parsing;

/// <summary>Where seeds are read from: their own files, or rows of the index.</summary>
internal abstract class SeedSource : CorpusInput
{
    /// <summary>Reads the seeds.</summary>
    public abstract IEnumerable<ParsedSeed> Parse(CancellationToken cancellation);
}

/// <summary>A seed with the sidecar and the corrections beside it, and what the project states of it.</summary>
internal sealed class SeedGroup(CorpusFile seed, CorpusFile? sidecar, CorpusFile? corrections, SeedDefaults? defaults) : SeedSource, IEquatable<SeedGroup>
{
    private readonly (CorpusFile Seed, CorpusFile? Sidecar, CorpusFile? Corrections, SeedDefaults? Defaults) _parts = (seed, sidecar, corrections, defaults);

    public override IEnumerable<ParsedSeed> Parse(CancellationToken cancellation) => [SeedParser.Parse(seed.Path, Read, cancellation)];

    public bool Equals(SeedGroup? other) => other is not null && _parts.Equals(other._parts);

    public override bool Equals(object? obj) => Equals(obj as SeedGroup);

    public override int GetHashCode() => seed.GetHashCode();

    private SeedFile? Read() => seed.Read() is { } source ? new SeedFile(source, sidecar?.Read(), corrections?.Read(), defaults) : null;
}
