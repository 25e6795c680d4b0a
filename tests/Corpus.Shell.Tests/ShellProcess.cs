using System.Diagnostics;
using System.Text;

namespace Corpus.Shell.Tests;

/// <summary>The built program, as a process with redirected streams and the real module.</summary>
internal static class ShellProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "corpus.dll");

    /// <summary>Runs it to its end.</summary>
    public static async Task<ShellRun> Of(string input, params string[] arguments)
    {
        using var process = Start("dotnet", [Program, .. arguments]);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return new ShellRun(process.ExitCode, (await output).ReplaceLineEndings("\n").Trim('\n'), (await error).ReplaceLineEndings("\n").Trim('\n'));
    }

    /// <summary>Starts a program with all its streams redirected.</summary>
    public static Process Start(string program, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
