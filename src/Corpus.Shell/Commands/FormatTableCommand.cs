using System.Management.Automation;
using Microsoft.PowerShell.Commands.Internal.Format;

namespace Corpus.Shell.Commands;

/// <summary>Shows objects as a table. The engine's own implementation: every parameter of pwsh but -RepeatHeader works.</summary>
[Cmdlet(VerbsCommon.Format, "Table")]
public sealed class FormatTableCommand : OuterFormatTableBase
{
    /// <summary>Makes the cmdlet; the engine does.</summary>
    public FormatTableCommand() => EngineInternals.SetShape(this, "Table");
}
