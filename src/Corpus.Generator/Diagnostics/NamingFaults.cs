using Corpus.Extraction.Reading;

namespace Corpus.Generator.Diagnostics;

/// <summary>The faults of what a project and its metadata say about the names of members.</summary>
internal static class NamingFaults
{
    public static SeedFault InvalidProperty { get; } = new(
        "CORP0040",
        "The property has a value that cannot be used",
        "The property <{0}> is '{1}', which is {2}; '{3}' is used.",
        SeedFaultSeverity.Warning);

    public static SeedFault FormerNameNotKept { get; } = new(
        "CORP0041",
        "The former name is not kept",
        "The former name '{0}' is not kept: {1}.",
        SeedFaultSeverity.Warning);

    public static IReadOnlyList<SeedFault> All { get; } = [InvalidProperty, FormerNameNotKept];
}
