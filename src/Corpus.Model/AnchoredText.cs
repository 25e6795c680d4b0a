namespace Corpus.Model;

/// <summary>Words of an article together with the place where they stand.</summary>
/// <remarks>
/// <see cref="Text"/> is read from the source text at <see cref="Spans"/>, never stored beside it, so the two cannot disagree.
/// Immutable and thread-safe. Equal when source and spans are equal.
/// Most words stand at one span: its list is made when it is asked for, because an article has many words and few ask.
/// </remarks>
public sealed class AnchoredText : IEquatable<AnchoredText>
{
    private readonly SourceText _source;
    private readonly TextSpan _first;

    /// <summary>All spans; null for one alone until it is asked for.</summary>
    private ValueList<TextSpan>? _spans;

    /// <summary>Anchors words at one span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public AnchoredText(SourceText source, TextSpan span)
    {
        _source = source ?? throw new ArgumentNullException(nameof(source));
        _first = span;
        Check(span, nameof(span));
    }

    /// <summary>Anchors words at one span or several, in the order of the text.</summary>
    /// <exception cref="ArgumentException">There is no span, or a span starts before the end of the one before it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span reaches past the end of the text.</exception>
    public AnchoredText(SourceText source, ValueList<TextSpan> spans)
    {
        _source = source ?? throw new ArgumentNullException(nameof(source));
        _spans = spans ?? throw new ArgumentNullException(nameof(spans));
        if (spans.Count == 0)
            throw new ArgumentException("At least one span is needed.", nameof(spans));
        _first = spans[0];
        for (var i = 0; i < spans.Count; i++)
        {
            Check(spans[i], nameof(spans));
            if (i > 0 && spans[i].Start < spans[i - 1].End)
                throw new ArgumentException("Spans must stand in the order of the text and must not overlap.", nameof(spans));
        }
    }

    /// <summary>The text that the spans count.</summary>
    public SourceText Source => _source;

    /// <summary>Where the words stand: UTF-16 units from zero, in the order of the text, not overlapping, never empty.</summary>
    public ValueList<TextSpan> Spans => _spans ??= new(_first);

    /// <summary>From the start of the first span to the end of the last.</summary>
    public TextSpan Envelope => _spans is { } spans ? TextSpan.FromBounds(_first.Start, spans[spans.Count - 1].End) : _first;

    /// <summary>The words of all spans, joined by one space where there are several.</summary>
    public string Text => _spans is { Count: > 1 } ? string.Join(" ", Parts) : _source.GetText(_first);

    /// <summary>The words of each span.</summary>
    public ValueList<string> Parts => new(Spans.Select(_source.GetText));

    /// <summary>Whether the words stand at one span, and it is this one.</summary>
    internal bool IsAt(TextSpan span) => _spans is not { Count: > 1 } && _first == span;

    /// <summary>The key of what a key stands for and the words.</summary>
    internal ulong AppendTo(ulong key)
    {
        key = _source.AppendTo(key, _first);
        for (var i = 1; _spans is not null && i < _spans.Count; i++)
            key = _source.AppendTo(StableKey.AppendUnit(key, ' '), _spans[i]);
        return key;
    }

    private void Check(TextSpan span, string parameter)
    {
        if (span.End > _source.Length)
            throw new ArgumentOutOfRangeException(parameter, span, $"The text of {_source.Path} has {_source.Length} characters.");
    }

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
