using System.Management.Automation;

namespace Corpus.Shell.Hosting;

/// <summary>Progress as one line that is written over itself; nothing where the output is no screen.</summary>
internal sealed class ProgressLine(Terminal terminal)
{
    // More often than this nobody can read, and writing costs more than the work that is reported.
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);

    private long _shownAt;
    private bool _isShown;

    /// <summary>Shows the record, unless one was shown a moment ago; takes the line away when the record says that all is done.</summary>
    public void Show(ProgressRecord record)
    {
        if (!terminal.OutputIsScreen)
            return;
        if (record.RecordType == ProgressRecordType.Completed)
        {
            Hide();
            return;
        }

        if (_isShown && TimeProvider.System.GetElapsedTime(_shownAt) < ShortestPause)
            return;
        _shownAt = TimeProvider.System.GetTimestamp();
        _isShown = true;
        terminal.Output.Write("\r\e[K" + Fit(TextOf(record)));
    }

    /// <summary>Takes the line off the screen.</summary>
    public void Hide()
    {
        if (!_isShown)
            return;
        _isShown = false;
        terminal.Output.Write("\r\e[K");
    }

    private static string TextOf(ProgressRecord record)
    {
        var percent = record.PercentComplete >= 0 ? $" {record.PercentComplete}%" : "";
        var operation = string.IsNullOrEmpty(record.CurrentOperation) ? "" : " - " + record.CurrentOperation;
        return $"{record.Activity}: {record.StatusDescription}{operation}{percent}".ReplaceLineEndings(" ");
    }

    private string Fit(string text) => CellWidth.Cut(text, Math.Max(0, terminal.Size().Width - 1));
}
