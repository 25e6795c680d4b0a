using Corpus.Export.Files;

namespace Corpus.Export;

/// <summary>Writes a corpus, or a part of it, in a format that other tools read.</summary>
/// <remarks>
/// The same source gives the same bytes. Positions count Unicode code points from zero, where .NET counts UTF-16 units;
/// a surrogate without its other half is one code point, and is written as U+FFFD.
/// </remarks>
public static class CorpusExport
{
    /// <summary>Writes a file, which is there whole or not at all: it is written beside its path and renamed at the end.</summary>
    /// <param name="source">What is exported.</param>
    /// <param name="path">The file; its folder must be there.</param>
    /// <param name="format">The format.</param>
    /// <param name="overwrite">Whether a file that is there already is replaced.</param>
    /// <param name="progress">Is told after each article how far the export is; null where nobody asks.</param>
    /// <param name="cancellation">Stops the export; what was at the path stays.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="IOException">The file cannot be written, or is there and must not be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file must not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ExportProgress Write(
        ExportSource source, string path, ExportFormat format, bool overwrite = true, Action<ExportProgress>? progress = null, CancellationToken cancellation = default)
    {
        Require(source, format);
        using var file = new AtomicFile(path ?? throw new ArgumentNullException(nameof(path)), overwrite);
        ExportProgress written;
        using (var writer = format.Open(file.TemporaryPath, source))
            written = WriteAll(source, writer, progress, cancellation);
        file.Commit();
        return written;
    }

    /// <summary>Writes to a stream.</summary>
    /// <param name="source">What is exported.</param>
    /// <param name="output">Where it goes; stays open. For <see cref="ExportFormat.Bin"/> it must be able to seek.</param>
    /// <param name="format">The format.</param>
    /// <param name="progress">Is told after each article how far the export is; null where nobody asks.</param>
    /// <param name="cancellation">Stops the export.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ExportProgress WriteTo(
        ExportSource source, Stream output, StreamFormat format, Action<ExportProgress>? progress = null, CancellationToken cancellation = default)
    {
        Require(source, format);
        using var writer = format.Open(output ?? throw new ArgumentNullException(nameof(output)), source);
        return WriteAll(source, writer, progress, cancellation);
    }

    private static void Require(ExportSource source, ExportFormat format)
    {
        if (source is null)
            throw new ArgumentNullException(nameof(source));
        if (format is null)
            throw new ArgumentNullException(nameof(format));
    }

    private static ExportProgress WriteAll(ExportSource source, ExportWriter writer, Action<ExportProgress>? progress, CancellationToken cancellation)
    {
        var written = new ExportProgress(0, 0, source.Count);
        foreach (var article in source.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Write(article);
            written = new(written.Articles + 1, written.Quotes + article.Quotes.Count, source.Count);
            progress?.Invoke(written);
        }
        cancellation.ThrowIfCancellationRequested();
        writer.Complete(cancellation);
        return written;
    }
}
