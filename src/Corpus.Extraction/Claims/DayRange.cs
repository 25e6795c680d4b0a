using Corpus.Extraction.Lexicon;

namespace Corpus.Extraction.Claims;

/// <summary>Days from a first to a last, both inclusive.</summary>
internal readonly record struct DayRange(DateTime From, DateTime To)
{
    /// <summary>Years outside of these are no dates of news.</summary>
    public const int FirstYear = 1000;

    public const int LastYear = 2999;

    public static DayRange Of(DateTime day) => new(day, day);

    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    public static DayRange Year(int year) => Years(year, year);

    public static DayRange Years(int first, int last) => new(new DateTime(first, 1, 1), new DateTime(last, 12, 31));

    public static DayRange Month(int year, int month) => new(new DateTime(year, month, 1), new DateTime(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>A day that exists; null otherwise.</summary>
    public static DayRange? Day(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Of(new DateTime(year, month, day)) : null;

    /// <summary>The unit in which a day lies, so many units later: the calendar week, month or year. Null where the calendar has none.</summary>
    public static DayRange? Shifted(DateTime today, TimeUnit unit, int count)
    {
        var days = unit switch
        {
            TimeUnit.Hour => count / 24.0,
            TimeUnit.Day => count,
            TimeUnit.Week or TimeUnit.Weekend => count * 7.0,
            TimeUnit.Month => count * 31.0,
            _ => count * 366.0,
        };
        if (Math.Abs(days) > 366.0 * Math.Min(today.Year - FirstYear, LastYear - today.Year))
            return null;
        var monday = today.AddDays(-IsoWeekday(today) + 1 + (count * 7));
        var month = unit is TimeUnit.Month ? today.AddMonths(count) : today;
        return unit switch
        {
            TimeUnit.Hour => Ordered(today, today.AddDays(count < 0 ? Math.Floor(days) : Math.Ceiling(days))),
            TimeUnit.Day => Of(today.AddDays(count)),
            TimeUnit.Week => new(monday, monday.AddDays(6)),
            TimeUnit.Weekend => new(monday.AddDays(5), monday.AddDays(6)),
            TimeUnit.Month => Month(month.Year, month.Month),
            _ => Year(today.Year + count),
        };
    }

    /// <summary>The last such weekday: today's counts unless it must lie before today.</summary>
    public static DayRange LastWeekday(DateTime today, int weekday, bool beforeToday)
    {
        var back = (IsoWeekday(today) - weekday + 7) % 7;
        return Of(today.AddDays(-(back == 0 && beforeToday ? 7 : back)));
    }

    /// <summary>The last such month that has begun; the running one counts unless it must be over.</summary>
    public static DayRange LastMonth(DateTime today, int month, bool over) =>
        Month(month < today.Month || (month == today.Month && !over) ? today.Year : today.Year - 1, month);

    /// <summary>The last such day of a year that is not in the future; null where there is none.</summary>
    public static DayRange? LastDay(DateTime today, int month, int day)
    {
        // Eight years hold a 29 February.
        for (var year = today.Year; year >= today.Year - 8; year--)
        {
            if (Day(year, month, day) is { } found && found.From <= today)
                return found;
        }
        return null;
    }

    private static DayRange Ordered(DateTime one, DateTime other) => one <= other ? new(one, other) : new(other, one);

    private static int IsoWeekday(DateTime day) => ((int)day.DayOfWeek + 6) % 7 + 1;
}
