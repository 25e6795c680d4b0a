using Corpus.Model;

namespace Corpus.Search.Queries;

/// <summary>When the article was published, as the article itself writes the time, against the first moment of a year, month or day.</summary>
/// <remarks>An article without a date has no value: it is neither before nor after.</remarks>
internal sealed class DateField(string name, Func<DateTime, DateTime, bool> holds) : SearchField(name)
{
    public override string? Check(string value) => DateUnit.TryRead(value, out _, out _) ? null : $"it takes {DateUnit.Forms}";

    public override Func<Claim, bool> Bind(string value, ICorpus corpus)
    {
        DateUnit.TryRead(value, out var border, out _);
        return claim => claim.ReportedOn is { } published && holds(published.DateTime, border);
    }
}
