using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>One seed with what stands beside it, decoded: what extraction starts from.</summary>
/// <param name="Source">The text of the seed.</param>
/// <param name="Sidecar">The text of <c>NAME.yaml</c> beside it; null where there is none.</param>
/// <param name="Corrections">The text of <c>NAME.corrections.yaml</c> beside it; null where there is none.</param>
/// <param name="Defaults">What the project states of the seed; null where it states nothing.</param>
public sealed record SeedFile(SourceText Source, SourceText? Sidecar, SourceText? Corrections = null, SeedDefaults? Defaults = null);
