using System.Globalization;

namespace Corpus.Html.Metadata;

/// <summary>Reads a date of a page's metadata, the same under every culture.</summary>
/// <remarks>Day and month are never guessed: <c>04/05/2024</c> is no date.</remarks>
internal static class DateText
{
    /// <summary>Earlier there was no news, and a system that knows no date writes the year 1.</summary>
    private const int FirstYear = 1600;

    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy"];

    private static readonly string[] Moments = [.. MomentFormats()];

    /// <summary>A day or a moment; null where the text is none.</summary>
    public static PageDate? Parse(string? text)
    {
        if (PageText.OneLine(text) is not { Length: <= 60 } line)
            return null;
        var words = WithoutNameOfDay(line.Replace(".,", ",").Replace(". ", " "));
        if (TryExact(words, Days, out var day))
            return Checked(new(new DateTimeOffset(day.Year, day.Month, day.Day, 0, 0, 0, TimeSpan.Zero), false));
        if (TryExact(words, Moments, out var moment))
            return Checked(new(moment, true));
        // A time that cannot be read (a zone by its letters) costs the time alone.
        return words.Length > 10 && TryExact(words.Substring(0, 10), ["yyyy-MM-dd"], out day) ? Checked(new(new DateTimeOffset(day.DateTime, TimeSpan.Zero), false)) : null;
    }

    private static bool TryExact(string text, string[] formats, out DateTimeOffset moment) =>
        DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out moment);

    /// <summary>What stands for "unknown" in many systems is no date.</summary>
    private static PageDate? Checked(PageDate date) =>
        date.Moment.Year >= FirstYear && date.Moment.UtcDateTime != new DateTime(1970, 1, 1) ? date : null;

    /// <summary>"Fri, 31 May 2024".</summary>
    private static string WithoutNameOfDay(string line)
    {
        var comma = line.IndexOf(',');
        return comma is >= 3 and <= 9 && Array.Exists(CultureInfo.InvariantCulture.DateTimeFormat.DayNames, name => name.StartsWith(line.Substring(0, comma), StringComparison.OrdinalIgnoreCase))
            ? line.Substring(comma + 1).Trim()
            : line;
    }

    private static IEnumerable<string> MomentFormats()
    {
        string[] days = ["yyyy-M-d", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"];
        string[] times = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF", "h:mm tt", "h:mm:ss tt"];
        string[] zones = ["", "K", " K", "zzz", " zzz", "'GMT'", " 'GMT'", " 'UTC'", "'z'"];
        foreach (var day in days)
        {
            foreach (var time in times)
            {
                foreach (var zone in zones)
                {
                    yield return $"{day} {time}{zone}";
                    if (day == "yyyy-M-d")
                        yield return $"{day}'T'{time}{zone}";
                    else
                        yield return $"{day}, {time}{zone}";
                }
            }
        }
        yield return "yyyyMMdd'T'HHmmssK";
    }
}
