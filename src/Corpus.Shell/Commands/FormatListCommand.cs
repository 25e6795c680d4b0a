using System.Management.Automation;
using Microsoft.PowerShell.Commands.Internal.Format;

namespace Corpus.Shell.Commands;

/// <summary>Shows objects as a list of properties. The engine's own implementation: every parameter of pwsh works.</summary>
[Cmdlet(VerbsCommon.Format, "List")]
public sealed class FormatListCommand : OuterFormatTableAndListBase
{
    /// <summary>Makes the cmdlet; the engine does.</summary>
    public FormatListCommand() => EngineInternals.SetShape(this, "List");
}
