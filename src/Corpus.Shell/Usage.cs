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
        corpus -Help                      this text (-h, -?, --help)
        corpus -Version                   the version (-v, --version)
        corpus completion bash            write the completion of these options for bash

        Before them:
        -Corpus <path>                    import a corpus first: a compiled .dll, a corpus.bin, or a folder of articles
        -OutputFormat Text|Json           results as tables (Text), or each as one line of JSON (-o)
        -NoLogo                           leave out the greeting of the prompt
        -NoProfile                        accepted: there are no profiles

        Exit codes: 0; 1 after a terminating error, or when the last statement of -Command failed;
        N after 'exit N'; 64 for arguments that cannot be understood; 70 when module or corpus cannot be imported.

        corpus -Command "Get-Quote -Speaker *Asif*"
        corpus -Corpus ./articles -OutputFormat Json -Command "Get-Claim -Stance Promises"
        """;

    /// <summary>What the prompt greets with.</summary>
    public static string Banner => Version + ". 'Get-Command -Module Corpus' lists the commands of the module; 'exit' or Ctrl+D leaves.";

    /// <summary>The versions of the tool and of the engine.</summary>
    public static string Version =>
        $"corpus {typeof(Usage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]} (PowerShell {EngineVersion})";

    private static string EngineVersion => typeof(PSObject).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split(' ')[0];
}
