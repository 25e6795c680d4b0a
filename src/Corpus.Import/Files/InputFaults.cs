using Corpus.Extraction.Reading;

namespace Corpus.Import.Files;

/// <summary>The faults of files themselves, not of what stands in them.</summary>
/// <remarks>docs/building.md has a section for each.</remarks>
internal static class InputFaults
{
    /// <summary>The disk did not give the file; it is left out until somebody can read it.</summary>
    public static SeedFault Unreadable { get; } = new(
        "CORP0101",
        "The file cannot be read",
        "The file cannot be read: {0} It is left out of the corpus.",
        SeedFaultSeverity.Warning);

    /// <summary>The path below the root is the article's identity, and this file has none.</summary>
    public static SeedFault OutsideRoot { get; } = new(
        "CORP0102",
        "The file is not below the root of the corpus",
        "The file is not below the folder of the seeds, '{0}'; it is left out. Move it there, or set <CorpusRoot>.",
        SeedFaultSeverity.Warning);

    /// <summary>Seeds are known by their extension.</summary>
    public static SeedFault NotASeed { get; } = new(
        "CORP0103",
        "The file is no seed",
        "The file is neither '.txt' nor '.md'; it is left out. Rename it, or take it out of <CorpusSeeds>.",
        SeedFaultSeverity.Warning);

    /// <summary>A fault of Corpus, not of the file.</summary>
    public static SeedFault ExtractionFailed { get; } = new(
        "CORP0104",
        "The extraction failed",
        "Corpus failed on this file, which is a fault of Corpus: {0} The file is left out. Please report it with the file.",
        SeedFaultSeverity.Warning);

    /// <summary>The disk did not give the list of a folder.</summary>
    public static SeedFault FolderUnreadable { get; } = new(
        "CORP0112",
        "The folder cannot be read",
        "The folder cannot be read: {0} What is in it is left out.",
        SeedFaultSeverity.Warning);
}
