using Corpus.Extraction.Reading;

namespace Corpus.Generator.Diagnostics;

/// <summary>The faults of what a project states of its seeds.</summary>
internal static class DefaultsFaults
{
    public static SeedFault InvalidLanguage { get; } = new(
        "CORP0043",
        "The language that the project states is none",
        "'{0}' is no language tag for <CorpusSeeds Language=…>; it is not used. Write it as 'en' or 'fa-AF'.",
        SeedFaultSeverity.Warning);

    public static IReadOnlyList<SeedFault> All { get; } = [InvalidLanguage];
}
