using Corpus.Extraction.Reading;

namespace Corpus.Build;

/// <summary>The faults that only the build can find: those of files and folders, not of what stands in them.</summary>
/// <remarks>docs/building.md has a section for each.</remarks>
internal static class BuildFault
{
    /// <summary>The disk did not give the file; it is left out until a build can read it.</summary>
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

    /// <summary>There is one file of settings, and its place is fixed.</summary>
    public static SeedFault NotTheSettings { get; } = new(
        "CORP0107",
        "The file is not the settings of the corpus",
        "The settings of a corpus are the file 'corpus.yaml' in its root; this one is left out. Take it out of <CorpusSettings>.",
        SeedFaultSeverity.Warning);

    /// <summary>The code of the error that the packed corpus cannot be written.</summary>
    public const string NotWritten = "CORP0105";

    /// <summary>The code of the error that a seed became neither an article nor a diagnostic.</summary>
    public const string SeedLost = "CORP0106";

    /// <summary>The code of the error that the process of the packer ended before it was done.</summary>
    public const string ProcessEnded = "CORP0108";

    /// <summary>The code of the error that the packed corpus is too large.</summary>
    public const string TooLarge = "CORP0109";

    /// <summary>The code of the error that the corpus cannot be put into the assembly.</summary>
    public const string NotEmbedded = "CORP0111";
}
