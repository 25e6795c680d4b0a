using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;
using Microsoft.PowerShell;

namespace Corpus.Shell;

/// <summary>What a session begins with: the engine's own commands and those that this shell adds.</summary>
internal static class ShellState
{
    // The engine brings the aliases that pwsh has on every system; these it leaves to the programs of the same name
    // wherever there are such, and a shell that is to be the same everywhere cannot.
    private static readonly (string Name, string Command)[] Aliases =
    [
        ("cat", "Get-Content"),
        ("clear", "Clear-Host"),
        ("ls", "Get-ChildItem"),
        ("sort", "Sort-Object"),
        ("write", "Write-Output"),
    ];

    /// <summary>The cmdlets that this shell adds to those of the engine.</summary>
    public static IEnumerable<(string Name, Type Type)> Cmdlets =>
        from type in typeof(ShellState).Assembly.GetTypes()
        let cmdlet = type.GetCustomAttribute<CmdletAttribute>()
        where cmdlet is not null
        orderby type.Name
        select ($"{cmdlet.VerbName}-{cmdlet.NounName}", type);

    /// <summary>A new initial state.</summary>
    public static InitialSessionState Create()
    {
        // CreateDefault would need the assemblies of pwsh itself.
        var state = InitialSessionState.CreateDefault2();
        state.ThreadOptions = PSThreadOptions.ReuseThread;

        // What pwsh is installed with on Windows; elsewhere there are no policies.
        if (OperatingSystem.IsWindows())
            state.ExecutionPolicy = ExecutionPolicy.RemoteSigned;

        state.Commands.Remove("prompt", typeof(SessionStateFunctionEntry));
        state.Commands.Add(new SessionStateFunctionEntry("prompt", "'corpus> '"));

        // A function would win over the cmdlet of the same name.
        state.Commands.Remove("Clear-Host", typeof(SessionStateFunctionEntry));
        foreach (var (name, type) in Cmdlets)
            state.Commands.Add(new SessionStateCmdletEntry(name, type, helpFileName: null));
        foreach (var (name, command) in Aliases)
        {
            state.Commands.Remove(name, typeof(SessionStateAliasEntry));
            state.Commands.Add(new SessionStateAliasEntry(name, command));
        }

        return state;
    }
}
