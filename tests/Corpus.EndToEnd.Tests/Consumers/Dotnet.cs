using System.Diagnostics;
using System.Text;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>Runs <c>dotnet</c> as a user would, with nothing of this test run's environment and nothing left behind.</summary>
internal static class Dotnet
{
    /// <summary>Far beyond what a build takes, on a busy machine too; a process that hangs is ended with its children.</summary>
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs to the end.</summary>
    /// <param name="folder">The current folder of the process.</param>
    /// <param name="arguments">The arguments, each as it is.</param>
    public static Run Execute(string folder, params string[] arguments) => ExecuteProgram("dotnet", folder, arguments);

    /// <summary>Runs a program that <c>dotnet</c> has made to the end.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="folder">The current folder of the process.</param>
    /// <param name="arguments">The arguments, each as it is.</param>
    public static Run ExecuteProgram(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        return Finish(Process.Start(start)!, $"{program} {string.Join(' ', arguments)}");
    }

    private static Run Finish(Process process, string command)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(_limit))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"'{command}' did not end within {_limit.TotalMinutes} minutes.");
            }
            return new Run(command, process.ExitCode, (output.Result + errors.Result).Replace("\r\n", "\n", StringComparison.Ordinal));
        }
    }

    // The test host and an MSBuild around it tell their children where their SDK and tasks are.
    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A process that ended.</summary>
/// <param name="Command">What was run.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Everything it printed, with <c>\n</c>.</param>
internal sealed record Run(string Command, int ExitCode, string Output)
{
    /// <summary>The output, where the process succeeded; otherwise the test fails and shows it.</summary>
    public string Succeeded() => ExitCode == 0 ? Output : throw new Xunit.Sdk.XunitException($"{Command} ended with {ExitCode}:\n{Output}");
}
