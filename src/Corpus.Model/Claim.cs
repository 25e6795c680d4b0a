namespace Corpus.Model;

/// <summary>One proposition that a speaker puts forward.</summary>
/// <remarks>
/// Each sentence of a direct quote and each reported clause of an indirect one is a claim.
/// A denial that only refers back ("a claim that X dismissed") carries the words of the proposition it denies.
/// Immutable and thread-safe once its article exists. Equal by value, its quote apart.
/// </remarks>
public sealed class Claim : IEquatable<Claim>
{
    private Quote? _quote;

    /// <summary>Makes a claim.</summary>
    /// <param name="words">The proposition and its place.</param>
    /// <param name="stance">What the speaker does with it.</param>
    /// <param name="polarity">Whether it is negated in its own words.</param>
    /// <param name="saidOn">When it was said.</param>
    /// <param name="values">The numbers, money, percentages and dates in it, in the order of the text.</param>
    /// <param name="references">The pronouns in it whose meaning is sure, in the order of the text, inside the words.</param>
    public Claim(
        AnchoredText words,
        Stance stance,
        Polarity polarity,
        SaidTime saidOn,
        ValueList<ClaimValue>? values = null,
        ValueList<ClaimReference>? references = null)
    {
        Words = words ?? throw new ArgumentNullException(nameof(words));
        Stance = stance;
        Polarity = polarity;
        SaidOn = saidOn ?? throw new ArgumentNullException(nameof(saidOn));
        Values = values ?? ValueList<ClaimValue>.Empty;
        References = references ?? ValueList<ClaimReference>.Empty;
    }

    /// <summary>The proposition and its place.</summary>
    public AnchoredText Words { get; }

    /// <summary>The words of the proposition.</summary>
    public string Text => Words.Text;

    /// <summary>What the speaker does with the proposition.</summary>
    public Stance Stance { get; }

    /// <summary>Whether the proposition is negated in its own words.</summary>
    public Polarity Polarity { get; }

    /// <summary>When it was said, as far as the text tells.</summary>
    public SaidTime SaidOn { get; }

    /// <summary>The numbers, money, percentages and dates in the claim, in the order of the text.</summary>
    public ValueList<ClaimValue> Values { get; }

    /// <summary>The pronouns of the claim whose meaning is sure, in the order of the text.</summary>
    public ValueList<ClaimReference> References { get; }

    /// <summary>The words with the name in brackets in place of each of the <see cref="References"/>: "[Ana Rivera] will go". The same as <see cref="Text"/> where there are none.</summary>
    public string Reading => References.Count == 0 ? Text : Read();

    /// <summary>When it was reported: the date of the article; null when the article has none.</summary>
    public DateTimeOffset? ReportedOn => Quote.Article.Published;

    /// <summary>The quote that puts the proposition forward.</summary>
    /// <exception cref="InvalidOperationException">The claim belongs to no quote yet.</exception>
    public Quote Quote => _quote ?? throw new InvalidOperationException("The claim belongs to no quote.");

    /// <summary>Who puts it forward; null when the text does not say.</summary>
    public Speaker? Speaker => Quote.Speaker;

    /// <summary>Why it is one claim, the quote that it is part of, and the cue with its stance.</summary>
    /// <exception cref="InvalidOperationException">The claim belongs to no quote yet.</exception>
    public Explanation Explain() => Explanation.Of(this);

    internal void Attach(Quote quote) =>
        _quote = _quote is null ? quote : throw new InvalidOperationException("The claim belongs to a quote already.");

    private string Read()
    {
        var reading = new System.Text.StringBuilder();
        var parts = Words.Parts;
        var next = 0;
        for (var i = 0; i < Words.Spans.Count; i++)
        {
            var span = Words.Spans[i];
            var words = parts[i];
            var at = span.Start;
            if (i > 0)
                reading.Append(' ');
            for (; next < References.Count && References[next].Words.Envelope is var place && place.End <= span.End; next++)
            {
                if (place.Start < at)
                    continue;
                reading.Append(words, at - span.Start, place.Start - at).Append('[').Append(References[next].Name).Append(']');
                at = place.End;
            }
            reading.Append(words, at - span.Start, span.End - at);
        }
        return reading.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(Claim? other) =>
        other is not null
        && Words.Equals(other.Words)
        && Stance == other.Stance
        && Polarity == other.Polarity
        && SaidOn.Equals(other.SaidOn)
        && Values.Equals(other.Values)
        && References.Equals(other.References);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Words.GetHashCode() * 31) + (int)Stance);

    /// <summary>Whether both are the same claim at the same place.</summary>
    public static bool operator ==(Claim? left, Claim? right) => Equals(left, right);

    /// <summary>Whether the claims differ.</summary>
    public static bool operator !=(Claim? left, Claim? right) => !Equals(left, right);

    /// <summary>The words of the proposition.</summary>
    public override string ToString() => Text;
}
