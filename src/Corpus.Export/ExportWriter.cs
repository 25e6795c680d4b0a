namespace Corpus.Export;

/// <summary>Writes one export. Articles go out as they come; not thread-safe.</summary>
public abstract class ExportWriter : IDisposable
{
    /// <summary>Adds an article and those of its quotes that are exported.</summary>
    public abstract void Write(ExportedArticle article);

    /// <summary>Writes what stands behind the last article. Without it the export is not complete.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public abstract void Complete(CancellationToken cancellation);

    /// <summary>Lets go of what the writer holds.</summary>
    public abstract void Dispose();
}
