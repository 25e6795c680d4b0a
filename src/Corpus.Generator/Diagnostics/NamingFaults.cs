using Corpus.Extraction.Reading;

namespace Corpus.Generator.Diagnostics;

/// <summary>The faults of the properties that name and show the members.</summary>
internal static class NamingFaults
{
    public static SeedFault InvalidProperty { get; } = new(
        "CORP0040",
        "The property has a value that cannot be used",
        "The property <{0}> is '{1}', which is {2}; '{3}' is used.",
        SeedFaultSeverity.Warning);

    public static IReadOnlyList<SeedFault> All { get; } = [InvalidProperty];
}
