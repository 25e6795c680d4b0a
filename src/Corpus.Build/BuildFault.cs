using Corpus.Extraction.Reading;

namespace Corpus.Build;

/// <summary>The faults that only the build can find: those of the project and of what is written.</summary>
/// <remarks>docs/building.md has a section for each.</remarks>
internal static class BuildFault
{
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
