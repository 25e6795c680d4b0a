namespace Corpus.Model;

/// <summary>Words of an article together with the place where they stand.</summary>
/// <remarks>
/// <see cref="Text"/> is read from the source text at <see cref="Spans"/>, never stored beside it, so the two cannot disagree.
/// Immutable and thread-safe. Equal when source and spans are equal.
/// Most words stand at one span: its list is made when it is asked for, because an article has many words and few ask. So many are they that a field less is felt.
/// </remarks>
public sealed class AnchoredText : IEquatable<AnchoredText>
{
    private readonly TextSpan _first;

    /// <summary>The <see cref="SourceText"/>; for several spans, and for one whose list was asked for, the <see cref="Places"/>.</summary>
    private object _where;

    /// <summary>Anchors words at one span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public AnchoredText(SourceText source, TextSpan span)
    {
        _where = source ?? throw new ArgumentNullException(nameof(source));
        _first = span;
        Check(source, span, nameof(span));
    }

    /// <summary>Anchors words at one span or several, in the order of the text.</summary>
    /// <exception cref="ArgumentException">There is no span, or a span starts before the end of the one before it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span reaches past the end of the text.</exception>
    public AnchoredText(SourceText source, ValueList<TextSpan> spans)
    {
        _where = new Places(source ?? throw new ArgumentNullException(nameof(source)), spans ?? throw new ArgumentNullException(nameof(spans)));
        if (spans.Count == 0)
            throw new ArgumentException("At least one span is needed.", nameof(spans));
        _first = spans[0];
        for (var i = 0; i < spans.Count; i++)
        {
            Check(source, spans[i], nameof(spans));
            if (i > 0 && spans[i].Start < spans[i - 1].End)
                throw new ArgumentException("Spans must stand in the order of the text and must not overlap.", nameof(spans));
        }
    }

    /// <summary>The text that the spans count.</summary>
    public SourceText Source => _where is var where && where is Places places ? places.Source : (SourceText)where;

    /// <summary>Where the words stand: UTF-16 units from zero, in the order of the text, not overlapping, never empty.</summary>
    public ValueList<TextSpan> Spans
    {
        get
        {
            if (_where is var where && where is Places known)
                return known.Spans;
            var places = new Places((SourceText)where, new ValueList<TextSpan>(_first));
            _where = places;
            return places.Spans;
        }
    }

    /// <summary>From the start of the first span to the end of the last.</summary>
    public TextSpan Envelope => Several is { } spans ? TextSpan.FromBounds(_first.Start, spans[spans.Count - 1].End) : _first;

    /// <summary>The words of all spans, joined by one space where there are several.</summary>
    public string Text => Several is null ? Source.GetText(_first) : string.Join(" ", Parts);

    /// <summary>The words of each span.</summary>
    public ValueList<string> Parts => new(Spans.Select(Source.GetText));

    /// <summary>All spans; null where the first is the only one.</summary>
    private ValueList<TextSpan>? Several => _where is Places { Spans: { Count: > 1 } spans } ? spans : null;

    /// <summary>The first characters of the text: so many where one run has them, all where it is shorter or has several.</summary>
    internal string Opening(int length) => Several is null && _first.Length > length ? Source.GetText(new TextSpan(_first.Start, length)) : Text;

    /// <summary>Whether the words stand at these spans and no others.</summary>
    internal bool IsAt(List<TextSpan> spans)
    {
        var several = Several;
        if (spans.Count != (several?.Count ?? 1) || spans[0] != _first)
            return false;
        for (var i = 1; i < spans.Count; i++)
        {
            if (several![i] != spans[i])
                return false;
        }
        return true;
    }

    /// <summary>The key of what a key stands for and the words.</summary>
    internal ulong AppendTo(ulong key)
    {
        var source = Source;
        key = source.AppendTo(key, _first);
        for (var i = 1; Several is { } spans && i < spans.Count; i++)
            key = source.AppendTo(StableKey.AppendUnit(key, ' '), spans[i]);
        return key;
    }

    private static void Check(SourceText source, TextSpan span, string parameter)
    {
        if (span.End > source.Length)
            throw new ArgumentOutOfRangeException(parameter, span, $"The text of {source.Path} has {source.Length} characters.");
    }

    /// <inheritdoc/>
    public bool Equals(AnchoredText? other) => other is not null && _first == other._first && Equals(Several, other.Several) && Source.Equals(other.Source);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnchoredText);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Source.GetHashCode() * 31) + Spans.GetHashCode());

    /// <summary>Whether both are the same words at the same place.</summary>
    public static bool operator ==(AnchoredText? left, AnchoredText? right) => Equals(left, right);

    /// <summary>Whether words or place differ.</summary>
    public static bool operator !=(AnchoredText? left, AnchoredText? right) => !Equals(left, right);

    /// <summary>The words.</summary>
    public override string ToString() => Text;

    private sealed class Places(SourceText source, ValueList<TextSpan> spans)
    {
        public SourceText Source { get; } = source;

        public ValueList<TextSpan> Spans { get; } = spans;
    }
}
