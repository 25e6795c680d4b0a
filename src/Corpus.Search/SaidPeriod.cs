using Corpus.Model;
using Corpus.Search.Queries;

namespace Corpus.Search;

/// <summary>A stretch of time in which a claim may have been said: a year, a month, a day, from one of them to another, or <c>earlier</c>.</summary>
/// <remarks>Immutable and thread-safe. A claim whose text does not tell when it was said was said in none.</remarks>
public sealed class SaidPeriod
{
    /// <summary>What a period looks like, for messages.</summary>
    internal const string Forms = DateUnit.Forms + ", two of them with two stops between (2023-08..2024), or earlier";

    private const string Earlier = "earlier";
    private const string To = "..";

    private readonly DateTime _from;
    private readonly DateTime _end;
    private readonly bool _isEarlier;

    private SaidPeriod(DateTime from, DateTime end, bool isEarlier) => (_from, _end, _isEarlier) = (from, end, isEarlier);

    /// <summary>Reads a period.</summary>
    /// <param name="text"><c>2023</c>, <c>2023-08</c>, <c>2023-08-31</c>; <c>2023-08..2024</c>, where either side may be missing; or <c>earlier</c>, in any case, for what the text calls said before ("previously").</param>
    /// <param name="period">The period; null where the text is none.</param>
    /// <returns>Whether the text is a period that does not end before it begins.</returns>
    public static bool TryParse(string text, out SaidPeriod? period)
    {
        period = null;
        text = (text ?? throw new ArgumentNullException(nameof(text))).Trim();
        if (string.Equals(text, Earlier, StringComparison.OrdinalIgnoreCase))
        {
            period = new SaidPeriod(default, default, isEarlier: true);
            return true;
        }

        var stops = text.IndexOf(To, StringComparison.Ordinal);
        var (first, last) = stops < 0 ? (text, text) : (text.Substring(0, stops), text.Substring(stops + To.Length));
        if (first.Length + last.Length == 0)
            return false;
        var (from, end) = (DateTime.MinValue, DateTime.MaxValue);
        if (first.Length > 0 && !DateUnit.TryRead(first, out from, out _))
            return false;
        if (last.Length > 0 && !DateUnit.TryRead(last, out _, out end))
            return false;
        if (from >= end)
            return false;
        period = new SaidPeriod(from, end, isEarlier: false);
        return true;
    }

    /// <summary>Whether something was, or may have been, said in the period: its possible days and those of the period overlap.</summary>
    public bool Holds(SaidTime said)
    {
        if (said is null)
            throw new ArgumentNullException(nameof(said));
        if (_isEarlier)
            return said.Kind == SaidTimeKind.Earlier;
        return said.From is { } from && said.To is { } to && from < _end && to >= _from;
    }
}
