using System.Globalization;

namespace Corpus.Model;

/// <summary>Reads the characters of a scalar in metadata as a value of a type.</summary>
/// <remarks>The check of the build and the members of generated code use these functions, so what the one accepts the other reads. Pure; the same in every culture.</remarks>
public static class MetadataScalar
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;

    private static readonly string[] MomentFormats =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm K", "yyyy-MM-dd HH:mm:ss K",
    ];

    /// <summary>Reads <c>int</c>: digits, with a sign or without.</summary>
    public static bool TryReadInt32(string text, out int value) => int.TryParse(text, Whole, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads <c>long</c>: digits, with a sign or without.</summary>
    public static bool TryReadInt64(string text, out long value) => long.TryParse(text, Whole, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads <c>decimal</c>: digits with a point or without, no exponent, no signs between thousands.</summary>
    public static bool TryReadDecimal(string text, out decimal value) =>
        decimal.TryParse(text, Whole | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads <c>bool</c> as YAML 1.2 writes it: <c>true</c> or <c>false</c>, also <c>True</c> and <c>TRUE</c>.</summary>
    public static bool TryReadBoolean(string text, out bool value)
    {
        value = text is "true" or "True" or "TRUE";
        return value || text is "false" or "False" or "FALSE";
    }

    /// <summary>Reads <c>date</c>: <c>2024-05-31</c>, as midnight of no zone.</summary>
    public static bool TryReadDate(string text, out DateTime value) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <summary>Reads <c>datetime</c>: <c>2024-05-31T14:30:00+02:00</c>. The offset from UTC must be there, as <c>Z</c> or in hours and minutes.</summary>
    public static bool TryReadMoment(string text, out DateTimeOffset value)
    {
        value = default;
        return HasOffset(text) && DateTimeOffset.TryParseExact(text, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    /// <summary>Reads <c>uri</c>: an absolute address with its scheme.</summary>
    public static bool TryReadUri(string text, out Uri? value)
    {
        value = null;
        // A path is an absolute address to some systems and none to others; one with a scheme is the same everywhere.
        var scheme = text.IndexOf(':');
        return scheme > 0 && text.IndexOfAny(['/', '\\', ' '], 0, scheme) < 0 && Uri.TryCreate(text, UriKind.Absolute, out value);
    }

    private static bool HasOffset(string text) =>
        text.EndsWith("Z", StringComparison.Ordinal) || (text.Length > 6 && text[text.Length - 3] == ':' && text[text.Length - 6] is '+' or '-');
}
