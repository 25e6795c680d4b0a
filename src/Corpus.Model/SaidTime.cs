namespace Corpus.Model;

/// <summary>When a claim was said, as far as the text tells.</summary>
/// <remarks>When it was <em>reported</em> is the article's <see cref="Article.Published"/>.</remarks>
public sealed record SaidTime
{
    private SaidTime(SaidTimeKind kind, AnchoredText? words, DateTime? from, DateTime? to)
    {
        Kind = kind;
        Words = words;
        From = from;
        To = to;
    }

    /// <summary>The text does not say.</summary>
    public static SaidTime Unspecified { get; } = new(SaidTimeKind.Unspecified, null, null, null);

    /// <summary>How well the time is known.</summary>
    public SaidTimeKind Kind { get; }

    /// <summary>The words that tell the time ("previously", "on Tuesday"); null when unspecified.</summary>
    public AnchoredText? Words { get; }

    /// <summary>First possible day, at midnight with no time zone; null unless <see cref="SaidTimeKind.Dated"/>.</summary>
    public DateTime? From { get; }

    /// <summary>Last possible day, inclusive, at midnight with no time zone; null unless <see cref="SaidTimeKind.Dated"/>.</summary>
    public DateTime? To { get; }

    /// <summary>Said before the article's own events, on no stated day.</summary>
    public static SaidTime Earlier(AnchoredText words) =>
        new(SaidTimeKind.Earlier, words ?? throw new ArgumentNullException(nameof(words)), null, null);

    /// <summary>Said at a time that is told from the article's date ("on Tuesday"), and the article has none.</summary>
    public static SaidTime Undated(AnchoredText words) =>
        new(SaidTimeKind.Undated, words ?? throw new ArgumentNullException(nameof(words)), null, null);

    /// <summary>Said within a range of days.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public static SaidTime Dated(AnchoredText words, DateTime from, DateTime to) =>
        from.Date <= to.Date
            ? new(SaidTimeKind.Dated, words ?? throw new ArgumentNullException(nameof(words)), from.Date, to.Date)
            : throw new ArgumentException("The range ends before it starts.", nameof(to));

    /// <summary>The words of the text, or nothing when unspecified.</summary>
    public override string ToString() => Words?.Text ?? "";
}
