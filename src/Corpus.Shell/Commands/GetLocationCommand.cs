using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Gives the current place. Of pwsh's parameters, -PSDrive, -PSProvider, -Stack and -StackName are missing.</summary>
[Cmdlet(VerbsCommon.Get, "Location")]
[OutputType(typeof(PathInfo))]
public sealed class GetLocationCommand : PSCmdlet
{
    /// <inheritdoc/>
    protected override void ProcessRecord() => WriteObject(SessionState.Path.CurrentLocation);
}
