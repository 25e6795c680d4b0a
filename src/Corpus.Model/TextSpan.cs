namespace Corpus.Model;

/// <summary>A run of characters in the source text of an article.</summary>
/// <remarks>
/// Positions count UTF-16 code units from zero, as .NET strings do; <see cref="End"/> is exclusive.
/// Interchange formats count Unicode code points instead: convert at the border, never here.
/// </remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span from its start and length.</summary>
    /// <param name="start">Zero-based index of the first UTF-16 unit.</param>
    /// <param name="length">Number of UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end exceeds <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        if (start < 0)
            throw new ArgumentOutOfRangeException(nameof(start), start, "A span cannot start before the text.");
        if (length < 0 || start > int.MaxValue - length)
            throw new ArgumentOutOfRangeException(nameof(length), length, "The length of a span cannot be negative or reach past the largest index.");
        Start = start;
        Length = length;
    }

    /// <summary>Zero-based index of the first UTF-16 unit.</summary>
    public int Start { get; }

    /// <summary>Number of UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Zero-based index just after the last UTF-16 unit (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes a span from its two borders.</summary>
    /// <param name="start">Zero-based index of the first UTF-16 unit.</param>
    /// <param name="end">Zero-based index just after the last UTF-16 unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether every character of <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the character at <paramref name="position"/> lies inside this span.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>Whether the two spans share at least one character.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether the left span comes before the right one.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left span comes after the right one.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left span does not come after the right one.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left span does not come before the right one.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The borders as <c>[start..end)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Start}..{End})");
}
