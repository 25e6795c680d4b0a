namespace Corpus.Export;

/// <summary>A format that is written from its beginning to its end. Immutable and thread-safe.</summary>
public abstract class StreamFormat : ExportFormat
{
    private const int BufferSize = 1 << 16;

    /// <inheritdoc/>
    protected StreamFormat(string name, params string[] extensions)
        : base(name, extensions)
    {
    }

    /// <summary>Begins to write.</summary>
    /// <param name="output">Where it goes; stays open.</param>
    /// <param name="source">What will be written.</param>
    public abstract ExportWriter Open(Stream output, ExportSource source);

    /// <inheritdoc/>
    public sealed override ExportWriter Open(string path, ExportSource source)
    {
        var file = new FileStream(path, FileMode.Truncate, FileAccess.ReadWrite, FileShare.None, BufferSize);
        try
        {
            return new FileWriter(file, Open(file, source));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Ends the file with the writer.</summary>
    private sealed class FileWriter(FileStream file, ExportWriter writer) : ExportWriter
    {
        public override void Write(ExportedArticle article) => writer.Write(article);

        public override void Complete(CancellationToken cancellation)
        {
            writer.Complete(cancellation);
            file.Flush(flushToDisk: true);
        }

        public override void Dispose()
        {
            writer.Dispose();
            file.Dispose();
        }
    }
}
