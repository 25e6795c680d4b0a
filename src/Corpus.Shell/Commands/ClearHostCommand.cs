using System.Management.Automation;

namespace Corpus.Shell.Commands;

/// <summary>Empties the screen; does nothing where the output is none.</summary>
/// <remarks>The engine's own function calls the program <c>clear</c> or sets cells of the screen.</remarks>
[Cmdlet(VerbsCommon.Clear, "Host")]
public sealed class ClearHostCommand : PSCmdlet
{
    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (Host.UI.SupportsVirtualTerminal)
            Host.UI.Write("\e[H\e[2J\e[3J");
    }
}
