using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

namespace Corpus.Shell;

/// <summary>What a session begins with: the engine's own commands and those that this shell adds.</summary>
internal static class ShellState
{
    /// <summary>A new initial state.</summary>
    public static InitialSessionState Create()
    {
        // CreateDefault would need the assemblies of pwsh itself.
        var state = InitialSessionState.CreateDefault2();
        state.ThreadOptions = PSThreadOptions.ReuseThread;

        // What pwsh is installed with on Windows; elsewhere there are no policies.
        if (OperatingSystem.IsWindows())
            state.ExecutionPolicy = ExecutionPolicy.RemoteSigned;
        return state;
    }
}
