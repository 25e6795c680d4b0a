using System.Diagnostics;
using System.Management.Automation;
using Corpus.Html;
using Corpus.Import;
using Corpus.Import.Files;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Output;

namespace Corpus.PowerShell.Session;

/// <summary>Reads raw files into a corpus, and tells a cmdlet what happens.</summary>
/// <remarks>A file that is left out is an error, what is lost of an article that stays is a warning, what is worth knowing is told with -Verbose.</remarks>
internal static class RawCorpusSource
{
    /// <summary>More often nobody sees it, and each record costs.</summary>
    private static readonly TimeSpan BetweenProgress = TimeSpan.FromMilliseconds(100);

    /// <summary>The corpus; null where nothing is an article.</summary>
    /// <param name="name">What it is called in the session.</param>
    /// <param name="path">The file or folder.</param>
    /// <param name="cmdlet">Who tells.</param>
    /// <param name="isVerbose">Whether anybody wants to know what is worth knowing.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public static CorpusOpening? Open(string name, string path, Cmdlet cmdlet, bool isVerbose, CancellationToken stop)
    {
        void LeaveOut(FileFault fault) => cmdlet.WriteError(CorpusErrors.FileLeftOut(fault.File.FullPath, fault.Code, fault.Line, fault.Column, fault.Message));
        var files = Directory.Exists(path) ? RawFiles.In(path, LeaveOut, stop) : RawFiles.Only(path);
        if (files.Count == 0)
            return null;
        var progress = new ProgressRecord(1, $"Importing '{name}'", " ");
        var events = new ImportEvents(LeaveOut, fault => cmdlet.WriteWarning(Told(fault)), isVerbose ? fault => cmdlet.WriteVerbose(Told(fault)) : null, Counter(cmdlet, progress, files.Count));
        try
        {
            var corpus = RawImport.Read(files, path, HtmlSeed.Read, events, stop);
            cmdlet.WriteVerbose(FormattableString.Invariant($"{corpus.Articles.Count} of {files.Count} files are articles."));
            return corpus.Articles.Count == 0 ? null : new(name, CorpusKind.Raw, path, corpus, null, null) { Inner = corpus.Packed, Prepare = token => corpus.IndexWords(token) };
        }
        finally
        {
            Complete(cmdlet, progress, stop);
        }
    }

    private static Action<int> Counter(Cmdlet cmdlet, ProgressRecord progress, int total)
    {
        var clock = Stopwatch.StartNew();
        return done =>
        {
            if (clock.Elapsed < BetweenProgress)
                return;
            clock.Restart();
            progress.StatusDescription = FormattableString.Invariant($"{done} of {total} files");
            progress.PercentComplete = (int)(100L * done / total);
            cmdlet.WriteProgress(progress);
        };
    }

    private static void Complete(Cmdlet cmdlet, ProgressRecord progress, CancellationToken stop)
    {
        progress.RecordType = ProgressRecordType.Completed;
        // A pipeline that was stopped takes nothing any more, and the host ends its progress itself.
        if (!stop.IsCancellationRequested && !cmdlet.Stopping)
            cmdlet.WriteProgress(progress);
    }

    private static string Told(FileFault fault) =>
        fault.Line == 0 ? $"{fault.File.FullPath}: {fault.Code}: {fault.Message}" : FormattableString.Invariant($"{fault.File.FullPath}({fault.Line},{fault.Column}): {fault.Code}: {fault.Message}");
}
