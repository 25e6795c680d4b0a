using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction;

/// <summary>What extraction made of one seed.</summary>
/// <param name="Article">The article; null where the file holds none, and then a diagnostic says why.</param>
/// <param name="Diagnostics">All faults of the seed, its sidecar and its corrections.</param>
/// <param name="Metadata">What front matter and sidecar say, with their places, which an article does not keep.</param>
public sealed record ExtractionResult(Article? Article, ValueList<SeedDiagnostic> Diagnostics, SeedMetadata Metadata);
