using Corpus.Extraction.Reading;

namespace Corpus.Generator.Diagnostics;

/// <summary>The faults that only the generator sees; those of a single seed are the extraction's.</summary>
internal static class GeneratorFaults
{
    public static SeedFault CollidingNames { get; } = new(
        "CORP0020",
        "Articles want the same name",
        "{0} articles want the name '{1}'; the member of this one is '{2}'. Give it an 'id:' of its own to choose the name.",
        SeedFaultSeverity.Warning);

    public static SeedFault DuplicateId { get; } = new(
        "CORP0021",
        "The id is not unique",
        "The id '{0}' is also that of '{1}'. Give one of them another 'id:'.",
        SeedFaultSeverity.Warning);

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

    public static SeedFault ManyQuoteMembers { get; } = new(
        "CORP0025",
        "Members for quotes make a large corpus slow to compile",
        "The corpus has {0} articles, and a member for each quote is the slowest part of compiling them. Set <CorpusQuoteMembers>false</CorpusQuoteMembers> to leave these members out.",
        SeedFaultSeverity.Info);

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

    public static SeedFault InferredFields { get; } = new(
        "CORP0035",
        "The fields of the metadata are inferred",
        "The types of the metadata are read off all files. To fix them and have every file checked, put this line into corpus.yaml: {0}",
        SeedFaultSeverity.Info);

    public static IReadOnlyList<SeedFault> All { get; } =
        [CollidingNames, DuplicateId, SidecarWithoutSeed, NamedFromFile, ManyQuoteMembers, TooManyQuotes, CorrectionsWithoutSeed, InternalError, InferredFields];
}
