using System.Management.Automation;
using System.Management.Automation.Host;

namespace Corpus.PowerShell.Output;

/// <summary>Tells whether what is shown has colours.</summary>
/// <remarks>Public because Corpus.format.ps1xml calls it by name. Thread-safe.</remarks>
public static class ScreenColours
{
    /// <summary>
    /// As <c>$PSStyle.OutputRendering</c> says, where it says <c>Ansi</c> or <c>PlainText</c>; otherwise where the screen is a terminal and <c>NO_COLOR</c> is not set.
    /// What a pipeline redirects is made plain by the engine itself.
    /// </summary>
    /// <param name="session">The value of <c>$ExecutionContext</c>. Versions without <c>$PSStyle</c> count escape sequences as columns, so they get no colours.</param>
    public static bool AreShown(EngineIntrinsics session)
    {
        if (session?.SessionState.PSVariable.GetValue("PSStyle") is not { } style)
            return false;
        return PSObject.AsPSObject(style).Properties["OutputRendering"]?.Value?.ToString() switch
        {
            "Ansi" => true,
            "PlainText" => false,
            _ => IsTerminal(session.Host) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    /// <summary>The host of pwsh says that it is a terminal also where the whole process writes into a file or another program.</summary>
    private static bool IsTerminal(PSHost host) => host.UI?.SupportsVirtualTerminal == true && !(host.Name == "ConsoleHost" && Console.IsOutputRedirected);
}
