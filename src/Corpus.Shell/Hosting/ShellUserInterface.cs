using System.Management.Automation;
using System.Management.Automation.Host;

namespace Corpus.Shell.Hosting;

/// <summary>Where text of the engine goes: results, warnings and the like to the output, errors to the error stream, as pwsh does.</summary>
internal sealed partial class ShellUserInterface : PSHostUserInterface
{
    private readonly Terminal _terminal;
    private readonly ProgressLine _progress;
    private readonly object _lock = new();
    private Capture? _capture;

    public ShellUserInterface(Terminal terminal)
    {
        _terminal = terminal;
        _progress = new ProgressLine(terminal);
        RawUI = new ShellRawUserInterface(terminal, () => _capture?.Width ?? terminal.Size().Width);
    }

    public override PSHostRawUserInterface RawUI { get; }

    /// <summary>Whether whatever is no result (warnings, what Write-Host writes) goes to the error stream: a program reads the output.</summary>
    public bool SendsMessagesToError { get; set; }

    public override bool SupportsVirtualTerminal => _capture?.HasColors ?? _terminal.OutputHasColors;

    /// <summary>Sends everything that is written, until the result is disposed, to a writer instead of the terminal.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="width">Columns that tables may use; null for those of the terminal.</param>
    /// <param name="hasColors">Whether escape sequences are kept.</param>
    public IDisposable CaptureTo(TextWriter writer, int? width = null, bool hasColors = false)
    {
        _capture = new Capture(this, _capture, writer, width ?? RawUI.BufferSize.Width, hasColors);
        return _capture;
    }

    public override void Write(string value) => WriteText(value);

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) =>
        WriteText(SupportsVirtualTerminal ? ColorSequence.Of(foregroundColor, backgroundColor) + value + ColorSequence.Reset : value);

    public override void WriteLine(string value) => WriteText(value + Environment.NewLine);

    public override void WriteErrorLine(string value)
    {
        if (_capture is not null)
        {
            WriteLine(value);
            return;
        }

        lock (_lock)
        {
            _progress.Hide();
            _terminal.Output.Flush();
            _terminal.Error.WriteLine(GetOutputString(value, _terminal.ErrorHasColors));
        }
    }

    public override void WriteDebugLine(string message) => WriteLabeled("DEBUG: ", message, PSStyle.Instance.Formatting.Debug);

    public override void WriteVerboseLine(string message) => WriteLabeled("VERBOSE: ", message, PSStyle.Instance.Formatting.Verbose);

    public override void WriteWarningLine(string message) => WriteLabeled("WARNING: ", message, PSStyle.Instance.Formatting.Warning);

    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
        lock (_lock)
        {
            if (_capture is null)
                _progress.Show(record);
        }
    }

    /// <summary>Takes the progress line off the screen; the end of a pipeline ends its progress.</summary>
    public void ClearProgress()
    {
        lock (_lock)
            _progress.Hide();
    }

    private void WriteLabeled(string label, string message, string style) =>
        WriteLine(style + label + message + PSStyle.Instance.Reset);

    private void WriteText(string value)
    {
        var text = GetOutputString(value, SupportsVirtualTerminal);
        lock (_lock)
        {
            if (_capture is not null)
            {
                _capture.Writer.Write(text);
                return;
            }

            _progress.Hide();
            (SendsMessagesToError ? _terminal.Error : _terminal.Output).Write(text);
        }
    }

    private sealed class Capture(ShellUserInterface owner, Capture? previous, TextWriter writer, int width, bool hasColors) : IDisposable
    {
        public TextWriter Writer { get; } = writer;

        public int Width { get; } = width;

        public bool HasColors { get; } = hasColors;

        public void Dispose() => owner._capture = previous;
    }
}
