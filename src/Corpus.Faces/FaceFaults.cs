using Corpus.Extraction.Reading;

namespace Corpus.Faces;

/// <summary>The faults that show when a seed is made a member; those of its text are the extraction's.</summary>
internal static class FaceFaults
{
    public static SeedFault SidecarWithoutSeed { get; } = new(
        "CORP0022",
        "The sidecar belongs to no article",
        "There is no readable '{0}.txt' or '{0}.md' beside this file; its metadata is not used.",
        SeedFaultSeverity.Warning);

    public static SeedFault NamedFromFile { get; } = new(
        "CORP0023",
        "The title gives no name",
        "Title and id have no letter or digit to make a name of; the member is '{0}', after the file.",
        SeedFaultSeverity.Warning);

    public static SeedFault TooManyQuotes { get; } = new(
        "CORP0026",
        "The article has more quotes than get members",
        "The article has {0} quotes; those after the first {1} have no member and are found by their index.",
        SeedFaultSeverity.Info);

    public static SeedFault CorrectionsWithoutSeed { get; } = new(
        "CORP0027",
        "The corrections belong to no article",
        "There is no readable '{0}.txt' or '{0}.md' beside this file; its corrections are not used.",
        SeedFaultSeverity.Warning);

    public static SeedFault InternalError { get; } = new(
        "CORP0029",
        "The file could not be processed",
        "The file '{0}' could not be processed and is left out. This is a fault of Corpus, please report it: {1}",
        SeedFaultSeverity.Warning);

    public static SeedFault FormerNameNotKept { get; } = new(
        "CORP0041",
        "The former name is not kept",
        "The former name '{0}' is not kept: {1}.",
        SeedFaultSeverity.Warning);

    public static IReadOnlyList<SeedFault> All { get; } =
        [SidecarWithoutSeed, NamedFromFile, TooManyQuotes, CorrectionsWithoutSeed, InternalError, FormerNameNotKept];
}
