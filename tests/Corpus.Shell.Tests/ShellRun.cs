using System.Globalization;
using Corpus.Shell.Hosting;

namespace Corpus.Shell.Tests;

/// <summary>What one run of the program wrote and returned.</summary>
internal sealed record ShellRun(int ExitCode, string Output, string Error)
{
    public static readonly string StandIn = Path.Combine(AppContext.BaseDirectory, "StandIn", "StandIn.psd1");

    static ShellRun() => Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");

    /// <summary>Runs the program in this process, with the stand-in module and redirected streams.</summary>
    public static ShellRun Of(params string[] arguments) => Reading("", arguments);

    /// <summary>The same, with something on standard input.</summary>
    public static ShellRun Reading(string input, params string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Output = output, Error = error, Input = new StringReader(input), InputIsRedirected = true };
        var code = new ShellProgram(terminal, StandIn).Run(arguments);
        return new ShellRun(code, Clean(output), Clean(error));
    }

    private static string Clean(StringWriter text) => text.ToString().ReplaceLineEndings("\n").Trim('\n');
}
