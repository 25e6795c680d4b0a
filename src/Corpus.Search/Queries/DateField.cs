using System.Globalization;
using Corpus.Model;

namespace Corpus.Search.Queries;

/// <summary>When the article was published, as the article itself writes the time, against the first moment of a year, month or day.</summary>
/// <remarks>An article without a date has no value: it is neither before nor after.</remarks>
internal sealed class DateField(string name, Func<DateTime, DateTime, bool> holds) : SearchField(name)
{
    private static readonly string[] _formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    public override string? Check(string value) => TryRead(value, out _) ? null : "it takes a year, month or day such as 2023, 2023-08 or 2023-08-31";

    public override Func<Claim, bool> Bind(string value, ICorpus corpus)
    {
        TryRead(value, out var border);
        return claim => claim.ReportedOn is { } published && holds(published.DateTime, border);
    }

    private static bool TryRead(string value, out DateTime date) =>
        DateTime.TryParseExact(value, _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
