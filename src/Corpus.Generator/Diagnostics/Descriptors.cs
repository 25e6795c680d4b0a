using Corpus.Extraction.Reading;
using Corpus.Faces;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>The compiler's descriptor of each fault.</summary>
internal static class Descriptors
{
    private const string Category = "Corpus";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Faults.ToDictionary(fault => fault.Id, Describe, StringComparer.Ordinal);

    /// <summary>All faults that the compiler tells, whatever they are about.</summary>
    public static IEnumerable<SeedFault> Faults =>
        SeedFault.All.Concat(FaceFaults.All).Concat(GeneratorFaults.All).Concat(NamingFaults.All).Concat(SizeFaults.All).Concat(IndexFaults.All).Concat(DefaultsFaults.All);

    /// <summary>All descriptors, ordered by id.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(SeedFault fault) => ById[fault.Id];

    private static DiagnosticDescriptor Describe(SeedFault fault) => new(
        fault.Id,
        fault.Title,
        fault.MessageFormat,
        Category,
        Severity(fault.Severity),
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.To(fault));

    private static DiagnosticSeverity Severity(SeedFaultSeverity severity) => severity switch
    {
        SeedFaultSeverity.Error => DiagnosticSeverity.Error,
        SeedFaultSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
