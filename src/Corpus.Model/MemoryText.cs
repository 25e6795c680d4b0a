namespace Corpus.Model;

/// <summary>A source text that is held as one string.</summary>
public sealed class MemoryText : SourceText
{
    private readonly string _text;

    /// <summary>Makes a source text.</summary>
    /// <param name="path">Path relative to the root of the corpus, with <c>/</c> between folders.</param>
    /// <param name="text">The characters.</param>
    /// <param name="sha256">SHA-256 of the file's bytes as 64 lower-case hexadecimal digits; empty where the bytes are not known.</param>
    public MemoryText(string path, string text, string sha256)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        _text = text ?? throw new ArgumentNullException(nameof(text));
        Sha256 = sha256 ?? throw new ArgumentNullException(nameof(sha256));
    }

    /// <inheritdoc/>
    public override string Path { get; }

    /// <inheritdoc/>
    public override string Sha256 { get; }

    /// <inheritdoc/>
    public override int Length => _text.Length;

    /// <inheritdoc/>
    public override string GetText(TextSpan span)
    {
        Check(span);
        return _text.Substring(span.Start, span.Length);
    }

    /// <inheritdoc/>
    internal override ulong AppendTo(ulong key, TextSpan span) => StableKey.Append(key, _text, span);

    /// <inheritdoc/>
    public override string ToString() => _text;
}
