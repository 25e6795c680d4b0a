using System.Globalization;

namespace Corpus.Search.Queries;

/// <summary>A year, month or day as a query writes it: <c>2023</c>, <c>2023-08</c>, <c>2023-08-31</c>.</summary>
internal static class DateUnit
{
    /// <summary>What one looks like, for messages.</summary>
    public const string Forms = "a year, month or day such as 2023, 2023-08 or 2023-08-31";

    /// <summary>Reads the first moment of a year, month or day, and the first moment behind it.</summary>
    public static bool TryRead(string text, out DateTime from, out DateTime end)
    {
        end = DateTime.MaxValue;
        if (TryRead(text, "yyyy", out from))
            end = from.Year < end.Year ? from.AddYears(1) : end;
        else if (TryRead(text, "yyyy-MM", out from))
            end = from < new DateTime(end.Year, 12, 1) ? from.AddMonths(1) : end;
        else if (TryRead(text, "yyyy-MM-dd", out from))
            end = from < end.Date ? from.AddDays(1) : end;
        else
            return false;
        return true;
    }

    private static bool TryRead(string text, string format, out DateTime date) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
