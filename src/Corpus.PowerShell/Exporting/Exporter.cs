using System.Diagnostics;
using System.Management.Automation;
using Corpus.Export;
using Corpus.PowerShell.Errors;

namespace Corpus.PowerShell.Exporting;

/// <summary>Calls the export of the engine for a cmdlet. Nothing else of the module names its types, so that they are loaded when something is exported.</summary>
internal static class Exporter
{
    private const long BetweenRecords = 200;

    /// <summary>The name of the format that the end of a path stands for; null where it stands for none.</summary>
    public static string? FormatOf(string path) => ExportFormat.Of(path)?.Name;

    /// <summary>Writes the file.</summary>
    /// <returns>Why it could not be written; null where it was.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public static ErrorRecord? Write(ExportSource source, string path, string format, bool overwrite, Cmdlet cmdlet, CancellationToken stop)
    {
        var record = new ProgressRecord(1, $"Exporting to {path}", "0 articles");
        var sinceRecord = Stopwatch.StartNew();
        try
        {
            var written = CorpusExport.Write(source, path, ExportFormat.All.First(known => known.Name == format), overwrite, progress =>
            {
                if (sinceRecord.ElapsedMilliseconds < BetweenRecords)
                    return;
                sinceRecord.Restart();
                Show(record, progress, cmdlet);
            }, stop);
            cmdlet.WriteVerbose(FormattableString.Invariant($"Wrote {written.Articles} articles and {written.Quotes} quotes to '{path}'."));
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return CorpusErrors.ExportFailed(path, reason);
        }
        finally
        {
            record.RecordType = ProgressRecordType.Completed;
            if (!stop.IsCancellationRequested)
                cmdlet.WriteProgress(record);
        }
    }

    private static void Show(ProgressRecord record, ExportProgress progress, Cmdlet cmdlet)
    {
        record.StatusDescription = progress.Total is { } total
            ? FormattableString.Invariant($"{progress.Articles} of {total} articles, {progress.Quotes} quotes")
            : FormattableString.Invariant($"{progress.Articles} articles, {progress.Quotes} quotes");
        record.PercentComplete = progress.Total is { } all and > 0 ? (int)(100L * progress.Articles / all) : -1;
        cmdlet.WriteProgress(record);
    }
}
