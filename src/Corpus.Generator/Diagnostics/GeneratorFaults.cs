using Corpus.Extraction.Reading;
using Corpus.Faces;

namespace Corpus.Generator.Diagnostics;

/// <summary>The faults that only the generator sees; those of a single seed stand in SeedFault and FaceFaults.</summary>
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

    public static SeedFault ManyQuoteMembers { get; } = new(
        "CORP0025",
        "Members for quotes make a large corpus slow to compile",
        "The corpus has {0} articles, and a member for each quote is the slowest part of compiling them. Set <CorpusQuoteMembers>false</CorpusQuoteMembers> to leave these members out.",
        SeedFaultSeverity.Info);

    public static SeedFault InferredFields { get; } = new(
        "CORP0035",
        "The fields of the metadata are inferred",
        "The types of the metadata are read off all files. To fix them and have every file checked, put this line into corpus.yaml: {0}",
        SeedFaultSeverity.Info);

    public static IReadOnlyList<SeedFault> All { get; } =
        [CollidingNames, DuplicateId, ManyQuoteMembers, InferredFields];
}
