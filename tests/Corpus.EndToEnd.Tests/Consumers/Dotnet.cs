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
    public static Run Execute(string folder, params string[] arguments) => Finish(Start("dotnet", folder, arguments), string.Join(' ', arguments));

    /// <summary>Runs a program that <c>dotnet</c> has made to the end.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="folder">The current folder of the process.</param>
    /// <param name="arguments">The arguments, each as it is.</param>
    public static Run ExecuteProgram(string program, string folder, params string[] arguments) =>
        Finish(Start(program, folder, arguments), $"{program} {string.Join(' ', arguments)}");

    /// <summary>Runs a program to the end.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="folder">The current folder of the process.</param>
    /// <param name="environment">What its environment has besides, or else than, this one.</param>
    /// <param name="arguments">The arguments, each as it is.</param>
    public static Run ExecuteProgram(string program, string folder, (string Name, string Value)[] environment, params string[] arguments) =>
        Finish(Start(program, folder, arguments, environment), $"{program} {string.Join(' ', arguments)}");

    /// <summary>Runs to the end in a language of the machine.</summary>
    /// <param name="culture">The culture as Unix names it, such as <c>tr_TR</c>.</param>
    /// <param name="folder">The current folder of the process.</param>
    /// <param name="arguments">The arguments, each as it is.</param>
    public static Run ExecuteIn(string culture, string folder, params string[] arguments) =>
        Finish(Start("dotnet", folder, arguments, ("LC_ALL", culture + ".UTF-8"), ("LANG", culture + ".UTF-8")), string.Join(' ', arguments));

    /// <summary>Runs until so much has happened to the files of a folder, and is then killed with its children as by a power cut; to the end, where less happens.</summary>
    /// <param name="folder">The folder, and the current one of the process.</param>
    /// <param name="events">How many files must have been made, written or renamed.</param>
    /// <param name="arguments">The arguments, each as it is.</param>
    /// <returns>Whether it was killed.</returns>
    public static bool Kill(string folder, int events, params string[] arguments)
    {
        var enough = new ManualResetEventSlim();
        using var files = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        files.Created += Count;
        files.Changed += Count;
        files.Renamed += Count;
        files.EnableRaisingEvents = true;
        using var process = Start("dotnet", folder, arguments);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => enough.Set();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Assert.True(enough.Wait(_limit));
        var isRunning = !process.HasExited;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return isRunning;

        void Count(object sender, FileSystemEventArgs file)
        {
            if (Interlocked.Decrement(ref events) <= 0)
                enough.Set();
        }
    }

    private static Process Start(string program, string folder, string[] arguments, params (string Name, string Value)[] environment)
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
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
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
