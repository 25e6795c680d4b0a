using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Claims;

/// <summary>Reads numbers in digits, of any script.</summary>
internal static class Digits
{
    /// <summary>Longer numbers count nothing that news speaks of, and a decimal could not hold them together with their scale.</summary>
    private const int MaximumDigits = 15;

    /// <summary>A whole number of at most four digits, with or without the ending of an ordinal; -1 where the token is none.</summary>
    public static int Integer(WordRun words, int at)
    {
        if (words.Tokens[at].Kind is not TokenKind.Number)
            return -1;
        var span = words.Span(words.Tokens[at]);
        var count = Count(span);
        var ending = span.Slice(count);
        return count is >= 1 and <= 4 && (ending.IsEmpty || IsOrdinal(ending)) ? Value(span.Slice(0, count)) : -1;
    }

    /// <summary>The date that one token is: 2019-03-05 or 5.3.2019; null where it is none.</summary>
    public static DayRange? Date(WordRun words, int at)
    {
        var span = words.Span(words.Tokens[at]);
        if (span.Length is < 8 or > 10)
            return null;
        var first = Count(span);
        if (first == span.Length || first is not (1 or 2 or 4) || span[first] != (first == 4 ? '-' : '.'))
            return null;
        var rest = span.Slice(first + 1);
        var second = Count(rest);
        if (second is not (1 or 2) || second == rest.Length || rest[second] != span[first])
            return null;
        var last = rest.Slice(second + 1);
        if (Count(last) != last.Length || last.Length != (first == 4 ? 2 : 4))
            return null;
        return first == 4
            ? DayRange.Day(Value(span.Slice(0, 4)), Value(rest.Slice(0, second)), Value(last))
            : DayRange.Day(Value(last), Value(rest.Slice(0, second)), Value(span.Slice(0, first)));
    }

    /// <summary>The ten years of "1990s"; null where the token is none.</summary>
    public static DayRange? Decade(WordRun words, int at)
    {
        var span = words.Span(words.Tokens[at]);
        return span.Length == 5 && span[4] == 's' && Count(span) == 4 && Value(span.Slice(0, 4)) is var year && year % 10 == 0 && DayRange.IsYear(year) && year >= 1800
            ? DayRange.Years(year, year + 9)
            : null;
    }

    /// <summary>The number at the start of a token, with its thousands and decimals; null where it is a time, a range or a code.</summary>
    /// <param name="span">The token.</param>
    /// <param name="hasDecimalComma">Whether the comma parts the decimals.</param>
    /// <param name="length">How many characters it has.</param>
    public static decimal? Amount(ReadOnlySpan<char> span, bool hasDecimalComma, out int length)
    {
        var (group, point) = hasDecimalComma ? ('.', ',') : (',', '.');
        var (number, scale) = (0m, 0m);
        var digits = 0;
        for (length = 0; length < span.Length; length++)
        {
            var unit = span[length];
            if (Digit(unit) is var digit and >= 0)
            {
                if (++digits > MaximumDigits)
                    return null;
                number = (number * 10) + digit;
                scale *= 10;
            }
            else if (unit == point && scale == 0 && digits > 0)
            {
                scale = 1;
            }
            else if (unit != group || scale != 0 || Count(span.Slice(length + 1)) != 3)
            {
                break;
            }
        }
        if (length < span.Length && !char.IsLetter(span[length]))
            return null;
        return digits == 0 ? null : scale > 1 ? number / scale : number;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> ending) =>
        ending.Length == 2 && (ending.SequenceEqual("st".AsSpan()) || ending.SequenceEqual("nd".AsSpan()) || ending.SequenceEqual("rd".AsSpan()) || ending.SequenceEqual("th".AsSpan()));

    private static int Count(ReadOnlySpan<char> span)
    {
        var count = 0;
        while (count < span.Length && Digit(span[count]) >= 0)
            count++;
        return count;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var unit in digits)
            number = (number * 10) + Digit(unit);
        return number;
    }

    private static int Digit(char unit) => char.IsDigit(unit) ? (int)char.GetNumericValue(unit) : -1;
}
