using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus.PowerShell.Parameters;

/// <summary>Reads a moment as people write it, the same under every culture.</summary>
/// <remarks>A time without a zone is UTC, as it is for articles. Dates with slashes are refused: 3/4/2024 is two different days.</remarks>
internal static class FriendlyDate
{
    private static readonly string[] Formats =
    [
        "yyyy", "yyyy-MM", "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM yyyy", "MMM yyyy",
    ];

    private static readonly Regex Ago = new(
        "^(?<count>[0-9]{1,4}) +(?<unit>day|week|month|year)s? +ago$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Reads a moment; null where the text is none.</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="today">The day that "yesterday" is counted from.</param>
    public static DateTime? Parse(string text, DateTime today)
    {
        var words = text.Trim();
        var day = AsUtc(today.Date);
        if (words.Equals("today", StringComparison.OrdinalIgnoreCase))
            return day;
        if (words.Equals("yesterday", StringComparison.OrdinalIgnoreCase))
            return day.AddDays(-1);
        if (Ago.Match(words) is { Success: true } ago)
            return Before(day, int.Parse(ago.Groups["count"].Value, CultureInfo.InvariantCulture), ago.Groups["unit"].Value);

        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTime.TryParseExact(words, Formats, CultureInfo.InvariantCulture, styles, out var moment) ? moment : null;
    }

    /// <summary>The same moment in UTC; a time without a zone is UTC already.</summary>
    public static DateTime AsUtc(DateTime moment) =>
        moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : DateTime.SpecifyKind(moment, DateTimeKind.Utc);

    private static DateTime? Before(DateTime day, int count, string unit)
    {
        try
        {
            return unit.ToLowerInvariant() switch
            {
                "day" => day.AddDays(-count),
                "week" => day.AddDays(-7 * count),
                "month" => day.AddMonths(-count),
                _ => day.AddYears(-count),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
