using System.Globalization;

namespace Corpus.Html;

/// <summary>A day or a moment, as a page states it.</summary>
/// <param name="Moment">The moment; midnight in UTC of a day alone. A time without a zone is taken as UTC.</param>
/// <param name="HasTime">Whether the page states a time of day.</param>
public readonly record struct PageDate(DateTimeOffset Moment, bool HasTime)
{
    /// <summary>As front matter writes it: <c>2024-05-31</c>, <c>2024-05-31T14:30:00+02:00</c>, <c>2024-05-31T14:30:00Z</c>.</summary>
    public override string ToString() => Moment.ToString(
        !HasTime ? "yyyy-MM-dd" : Moment.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz",
        CultureInfo.InvariantCulture);
}
