namespace Corpus.Model;

/// <summary>The characters of one seed file, exactly as stored.</summary>
/// <remarks>
/// Two source texts are equal when they have the same path and the same bytes (<see cref="Sha256"/>).
/// Implementations are immutable and thread-safe: one holds a string, one reads <c>corpus.bin</c> on demand.
/// </remarks>
public abstract class SourceText : IEquatable<SourceText>
{
    /// <summary>Path of the seed relative to the root of the corpus, with <c>/</c> between folders.</summary>
    public abstract string Path { get; }

    /// <summary>SHA-256 of the bytes of the file, 64 lower-case hexadecimal digits.</summary>
    public abstract string Sha256 { get; }

    /// <summary>Number of UTF-16 units.</summary>
    public abstract int Length { get; }

    /// <summary>The characters of a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public abstract string GetText(TextSpan span);

    /// <summary>The whole text.</summary>
    public override string ToString() => GetText(new TextSpan(0, Length));

    /// <inheritdoc/>
    public bool Equals(SourceText? other) =>
        other is not null && string.Equals(Path, other.Path, StringComparison.Ordinal) && string.Equals(Sha256, other.Sha256, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as SourceText);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StableHash.Combine(Path, Sha256);

    /// <summary>Whether both have the same path and bytes.</summary>
    public static bool operator ==(SourceText? left, SourceText? right) => Equals(left, right);

    /// <summary>Whether path or bytes differ.</summary>
    public static bool operator !=(SourceText? left, SourceText? right) => !Equals(left, right);

    /// <summary>The key of what a key stands for and the characters of a span.</summary>
    internal virtual ulong AppendTo(ulong key, TextSpan span) => StableKey.Append(key, GetText(span), new TextSpan(0, span.Length));

    /// <summary>Throws when <paramref name="span"/> reaches past the end.</summary>
    protected void Check(TextSpan span)
    {
        if (span.End > Length)
            throw new ArgumentOutOfRangeException(nameof(span), span, $"The text of {Path} has {Length} characters.");
    }
}
