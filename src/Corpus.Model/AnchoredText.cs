namespace Corpus.Model;

/// <summary>Words of an article together with the place where they stand.</summary>
/// <remarks>
/// <see cref="Text"/> is read from the source text at <see cref="Spans"/>, never stored beside it, so the two cannot disagree.
/// Immutable and thread-safe. Equal when source and spans are equal.
/// </remarks>
public sealed class AnchoredText : IEquatable<AnchoredText>
{
    private readonly SourceText _source;

    /// <summary>Anchors words at one span.</summary>
    public AnchoredText(SourceText source, TextSpan span)
        : this(source, new ValueList<TextSpan>(span))
    {
    }

    /// <summary>Anchors words at one span or several, in the order of the text.</summary>
    /// <exception cref="ArgumentException">There is no span, or a span starts before the end of the one before it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span reaches past the end of the text.</exception>
    public AnchoredText(SourceText source, ValueList<TextSpan> spans)
    {
        _source = source ?? throw new ArgumentNullException(nameof(source));
        Spans = spans ?? throw new ArgumentNullException(nameof(spans));
        if (spans.Count == 0)
            throw new ArgumentException("At least one span is needed.", nameof(spans));
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].End > source.Length)
                throw new ArgumentOutOfRangeException(nameof(spans), spans[i], $"The text of {source.Path} has {source.Length} characters.");
            if (i > 0 && spans[i].Start < spans[i - 1].End)
                throw new ArgumentException("Spans must stand in the order of the text and must not overlap.", nameof(spans));
        }
    }

    /// <summary>The text that the spans count.</summary>
    public SourceText Source => _source;

    /// <summary>Where the words stand: UTF-16 units from zero, in the order of the text, not overlapping, never empty.</summary>
    public ValueList<TextSpan> Spans { get; }

    /// <summary>From the start of the first span to the end of the last.</summary>
    public TextSpan Envelope => TextSpan.FromBounds(Spans[0].Start, Spans[Spans.Count - 1].End);

    /// <summary>The words of all spans, joined by one space where there are several.</summary>
    public string Text => Spans.Count == 1 ? _source.GetText(Spans[0]) : string.Join(" ", Parts);

    /// <summary>The words of each span.</summary>
    public ValueList<string> Parts => new(Spans.Select(_source.GetText));

    /// <inheritdoc/>
    public bool Equals(AnchoredText? other) => other is not null && Spans.Equals(other.Spans) && _source.Equals(other._source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnchoredText);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_source.GetHashCode() * 31) + Spans.GetHashCode());

    /// <summary>Whether both are the same words at the same place.</summary>
    public static bool operator ==(AnchoredText? left, AnchoredText? right) => Equals(left, right);

    /// <summary>Whether words or place differ.</summary>
    public static bool operator !=(AnchoredText? left, AnchoredText? right) => !Equals(left, right);

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
