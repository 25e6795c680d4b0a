using System.Management.Automation;
using System.Reflection;

namespace Corpus.Shell;

/// <summary>What the tool says about itself.</summary>
internal static class Usage
{
    /// <summary>How the tool is called.</summary>
    public const string Text =
        """
        corpus: PowerShell with the Corpus module, for machines without pwsh.

        corpus                            prompt for commands
        corpus -Command <text>            run a command, then leave (-c)
        corpus -Command -                 run the commands that standard input gives
        corpus [-File] <script> [args]    run a script file, then leave (-f)
        corpus -Help                      this text (-h, -?)
        corpus -Version                   the version (-v)

        -NoLogo leaves out the greeting of the prompt. -NoProfile is accepted: there are no profiles.

        Exit codes: 0; 1 after a terminating error, or when the last statement of -Command failed;
        N after 'exit N'; 64 for arguments that cannot be understood; 70 when the module cannot be imported.

        corpus -Command "Get-Quote -Speaker *Asif*"
        """;

    /// <summary>What the prompt greets with.</summary>
    public static string Banner => Version + ". 'Get-Command -Module Corpus' lists the commands of the module; 'exit' or Ctrl+D leaves.";

    /// <summary>The versions of the tool and of the engine.</summary>
    public static string Version =>
        $"corpus {typeof(Usage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]} (PowerShell {EngineVersion})";

    private static string EngineVersion => typeof(PSObject).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split(' ')[0];
}
