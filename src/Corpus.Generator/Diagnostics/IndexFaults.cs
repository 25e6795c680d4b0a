using Corpus.Extraction.Reading;

namespace Corpus.Generator.Diagnostics;

/// <summary>The faults of the index that the build makes of the seeds.</summary>
internal static class IndexFaults
{
    public static SeedFault Damaged { get; } = new(
        "CORP0046",
        "The index of the corpus cannot be read",
        "The file 'corpus.index' in obj/ is damaged, or of another version of Corpus, and members are missing. Delete it and build again.",
        SeedFaultSeverity.Error);

    public static SeedFault Missing { get; } = new(
        "CORP0047",
        "The corpus has no index yet",
        "The project has so many seeds, or a <CorpusIndex>, that members come from the index of the last build, and there is none yet. Build the project once.",
        SeedFaultSeverity.Warning);

    public static IReadOnlyList<SeedFault> All { get; } = [Damaged, Missing];
}
