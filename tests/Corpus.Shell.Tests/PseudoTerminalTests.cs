using System.Diagnostics;
using System.Text;

namespace Corpus.Shell.Tests;

public sealed class PseudoTerminalTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory().FullName;
    private readonly StringBuilder _seen = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly List<string> _steps = [];

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [TerminalFact]
    public async Task A_person_at_a_terminal_completes_stops_a_pipeline_and_leaves()
    {
        using var patience = new CancellationTokenSource();
        // Without exec the sh that script may start stays in front of the program, and dies of the Ctrl+C.
        // What a script has put into the background ignores Ctrl+C, and so does all that it starts: hence env.
        using var process = ShellProcess.Start(
            TerminalFactAttribute.Script,
            ["-qec", $"exec env --default-signal=INT dotnet '{ShellProcess.Program}' -NoLogo", "/dev/null"],
            ("SHELL", "/bin/sh"),
            ("XDG_CONFIG_HOME", _home),
            ("TERM", "xterm"),
            ("NO_COLOR", "1"));

        // A shell that does not stop must not go on behind the test that found it.
        using var end = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        await Expect(process, "corpus> ", patience);
        await Press(process, "Get-Quo\t -Speaker *Qani* | measure | % Count\r");
        await Expect(process, "Get-Quote -Speaker *Qani* | measure | % Count\n2\n", patience);
        await Press(process, "'run' + 'ning'; while ($true) { }\r");
        await Expect(process, "running\n", patience);
        await Press(process, "\u0003");
        await Expect(process, "corpus> ", patience);
        await Press(process, "thrown away\u0003exit 3\r");
        await process.WaitForExitAsync(patience.Token);

        Assert.Equal(3, process.ExitCode);
        Assert.Equal(3, (await File.ReadAllLinesAsync(Path.Combine(_home, "corpus", "history.txt"), patience.Token)).Length);
    }

    private static async Task Press(Process process, string keys)
    {
        await process.StandardInput.WriteAsync(keys);
        await process.StandardInput.FlushAsync();
    }

    // What a person sees is text: escape sequences and returns are taken out.
    private async Task Expect(Process process, string text, CancellationTokenSource patience)
    {
        // Each step for itself: on a machine that does much else the start alone may take a minute.
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        var buffer = new char[1024];
        while (!Plain().Contains(text, StringComparison.Ordinal))
        {
            var count = 0;
            try
            {
                count = await process.StandardOutput.ReadAsync(buffer, patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"no '{text}' came in {_clock.Elapsed} after {string.Join(", ", _steps)}, and then: {Plain()}");
            }
            Assert.True(count > 0, "the terminal was closed after: " + Plain());
            _seen.Append(buffer, 0, count);
        }

        _seen.Clear();
        _steps.Add(FormattableString.Invariant($"'{text.TrimEnd()}' at {_clock.Elapsed.TotalSeconds:F0} s"));
    }

    private string Plain() => System.Text.RegularExpressions.Regex.Replace(_seen.ToString(), @"\e(\[[?0-9;]*[A-Za-z]|[=>])|\r", "");
}
