using System.Globalization;

namespace Corpus.Model;

/// <summary>A number, an amount of money, a percentage or a date that stands in a claim.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ClaimValue
{
    private static readonly (decimal Size, string Name)[] Scales = [(1e12m, "trillion"), (1e9m, "billion"), (1e6m, "million")];

    private ClaimValue(ClaimValueKind kind, AnchoredText words)
    {
        Kind = kind;
        Words = words ?? throw new ArgumentNullException(nameof(words));
    }

    /// <summary>What is measured.</summary>
    public ClaimValueKind Kind { get; }

    /// <summary>The words that tell it, and their place in the source.</summary>
    public AnchoredText Words { get; }

    /// <summary>The number in full: 3200000 for "3.2 million"; null for a date.</summary>
    public decimal? Amount { get; private init; }

    /// <summary>Of money, the currency: its ISO 4217 code where sign or word names one alone, otherwise the word ("rupee"). Null for all else.</summary>
    public string? Currency { get; private init; }

    /// <summary>First day of a date, at midnight with no time zone; null where it is no date, or cannot be told.</summary>
    public DateTime? From { get; private init; }

    /// <summary>Last day of a date, inclusive; null where it is no date, or cannot be told.</summary>
    public DateTime? To { get; private init; }

    /// <summary>A plain number.</summary>
    public static ClaimValue Number(AnchoredText words, decimal amount) => new(ClaimValueKind.Number, words) { Amount = amount };

    /// <summary>An amount of money.</summary>
    public static ClaimValue Money(AnchoredText words, decimal amount, string currency) =>
        new(ClaimValueKind.Money, words) { Amount = amount, Currency = currency ?? throw new ArgumentNullException(nameof(currency)) };

    /// <summary>A percentage: 47 for "47 per cent".</summary>
    public static ClaimValue Percent(AnchoredText words, decimal amount) => new(ClaimValueKind.Percent, words) { Amount = amount };

    /// <summary>A day or range of days, both inclusive.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public static ClaimValue Date(AnchoredText words, DateTime from, DateTime to) => from.Date <= to.Date
        ? new(ClaimValueKind.Date, words) { From = from.Date, To = to.Date }
        : throw new ArgumentException("The range ends before it starts.", nameof(to));

    /// <summary>A date that the words and the article's date do not settle: "on Tuesday" may be the last one or the next.</summary>
    public static ClaimValue OpenDate(AnchoredText words) => new(ClaimValueKind.Date, words);

    /// <summary>The value for reading: <c>USD 3.2 million</c>, <c>47 %</c>, <c>3,000</c>, <c>2024-03-05</c>, <c>2024-03-04 to 2024-03-10</c>.</summary>
    public override string ToString() => Kind switch
    {
        ClaimValueKind.Number => Shown(Amount ?? 0),
        ClaimValueKind.Money => $"{Currency} {Shown(Amount ?? 0)}",
        ClaimValueKind.Percent => (Amount ?? 0).ToString("#,0.####", CultureInfo.InvariantCulture) + " %",
        _ => From is { } from && To is { } to ? Shown(from) + (from == to ? "" : " to " + Shown(to)) : Words.Text,
    };

    private static string Shown(decimal amount)
    {
        foreach (var (size, name) in Scales)
        {
            if (Math.Abs(amount) >= size)
                return (amount / size).ToString("#,0.###", CultureInfo.InvariantCulture) + " " + name;
        }
        return amount.ToString("#,0.####", CultureInfo.InvariantCulture);
    }

    private static string Shown(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
