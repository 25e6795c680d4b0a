using System.Management.Automation;

namespace Corpus.PowerShell.Tests.Hosting;

/// <summary>What a script wrote into each stream.</summary>
public sealed record RunResult(
    IReadOnlyList<PSObject> Output,
    IReadOnlyList<ErrorRecord> Errors,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<string> Verbose,
    Exception? Thrown)
{
    /// <summary>The output as text.</summary>
    public IReadOnlyList<string> Texts => [.. Output.Select(item => item?.ToString() ?? "")];
}
