using Corpus.Extraction.Reading;

namespace Corpus.Generator.Diagnostics;

/// <summary>The faults of classes that hold more than anybody finds, or than the runtime loads.</summary>
internal static class SizeFaults
{
    public static SeedFault TooManyArticles { get; } = new(
        "CORP0024",
        "There are more articles than a class can have members",
        "The class '{0}' would have {1} members, and a class of more than 65535 cannot be loaded; it gets the first {2}, in the order of their paths. Put the articles into folders: each is a class of its own.",
        SeedFaultSeverity.Error);

    public static SeedFault TooManyKeys { get; } = new(
        "CORP0036",
        "There are more keys than properties are made of",
        "{0} more than {1} keys over all files; {2}. Declare 'fields' in corpus.yaml to choose the properties.",
        SeedFaultSeverity.Info);

    public static SeedFault ManyMembers { get; } = new(
        "CORP0042",
        "The class has very many members",
        "The class '{0}' has {1} members, more than anybody finds in a list. Put the articles into folders: each is a class of its own.",
        SeedFaultSeverity.Info);

    public static SeedFault TooManySpeakers { get; } = new(
        "CORP0044",
        "There are more speakers than a class can have members",
        "The articles name {0} speakers; those after the first {1}, in the order of their names, have no member and are found through 'Speakers.All'.",
        SeedFaultSeverity.Info);

    public static IReadOnlyList<SeedFault> All { get; } = [TooManyArticles, TooManyKeys, ManyMembers, TooManySpeakers];
}
