using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Shell.Tests;

/// <summary>The built program at a pseudo-terminal, and a person in front of it.</summary>
internal sealed partial class TerminalSession : IDisposable
{
    private readonly Process _process;
    private readonly CancellationTokenSource _patience = new();
    private readonly StringBuilder _seen = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly List<string> _steps = [];

    /// <summary>Starts it without a greeting.</summary>
    /// <param name="home">The folder of the settings.</param>
    /// <param name="size">Columns and rows.</param>
    /// <param name="variables">What the environment has besides.</param>
    public TerminalSession(string home, (int Columns, int Rows) size, params (string Name, string Value)[] variables)
    {
        // Without exec the sh that script may start stays in front of the program, and dies of the Ctrl+C.
        // What a script has put into the background ignores Ctrl+C, and so does all that it starts: hence env.
        _process = ShellProcess.Start(
            TerminalFactAttribute.Script,
            ["-qec", $"stty cols {size.Columns} rows {size.Rows}; exec env --default-signal=INT dotnet '{ShellProcess.Program}' -NoLogo", "/dev/null"],
            [("SHELL", "/bin/sh"), ("XDG_CONFIG_HOME", home), ("TERM", "xterm"), .. variables]);

        // A shell that does not stop must not go on behind the test that found it.
        _patience.Token.Register(() => _process.Kill(entireProcessTree: true));
    }

    /// <summary>Sends what a keyboard, or a paste, would.</summary>
    public async Task Press(string keys)
    {
        await _process.StandardInput.WriteAsync(keys);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Waits for a text, as a person sees it: without escape sequences and returns. Gives what has come since the last one, as it came.</summary>
    public async Task<string> Expect(string text)
    {
        // Each step for itself: on a machine that does much else the start alone may take a minute.
        _patience.CancelAfter(TimeSpan.FromMinutes(2));
        var buffer = new char[1024];
        while (!Plain(_seen.ToString()).Contains(text, StringComparison.Ordinal))
        {
            var count = 0;
            try
            {
                count = await _process.StandardOutput.ReadAsync(buffer, _patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"no '{text}' came in {_clock.Elapsed} after {string.Join(", ", _steps)}, and then: {Plain(_seen.ToString())}");
            }
            Assert.True(count > 0, "the terminal was closed after: " + Plain(_seen.ToString()));
            _seen.Append(buffer, 0, count);
        }

        var seen = _seen.ToString();
        _seen.Clear();
        _steps.Add(FormattableString.Invariant($"'{text.TrimEnd()}' at {_clock.Elapsed.TotalSeconds:F0} s"));
        return seen;
    }

    /// <summary>Waits for the end; what the program returned.</summary>
    public async Task<int> End()
    {
        await _process.WaitForExitAsync(_patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _patience.Dispose();
    }

    private static string Plain(string text) => EscapeSequence().Replace(text, "");

    [GeneratedRegex(@"\e(\[[?0-9;]*[A-Za-z]|[=>])|\r")]
    private static partial Regex EscapeSequence();
}
