using System.Globalization;

namespace Corpus.Extraction.Fields;

/// <summary>Writes regular expressions of JSON Schema that fit the numbers or days between two of them: there is no other way to bound characters.</summary>
internal static class DigitRange
{
    private const string AnyDigit = "[0-9]";

    /// <summary>Fits the characters between two of equal length that have digits at the same places and the same characters between these.</summary>
    public static string Between(string least, string most)
    {
        var same = 0;
        while (same < least.Length && least[same] == most[same])
            same++;
        var prefix = least.Substring(0, same);
        if (same == least.Length)
            return prefix;
        var (first, last) = (least[same], most[same]);
        var (behindFirst, behindLast) = (least.Substring(same + 1), most.Substring(same + 1));
        var ways = new List<string>();
        if (behindFirst.Any(unit => unit is >= '1' and <= '9'))
            ways.Add(first++ + Between(behindFirst, Filled(behindFirst, '9')));
        var hasRest = behindLast.Any(unit => unit is >= '0' and <= '8');
        var top = hasRest ? (char)(last - 1) : last;
        if (first <= top)
            ways.Add((first == top ? first.ToString() : $"[{first}-{top}]") + Anything(behindLast));
        if (hasRest)
            ways.Add(last + Between(Filled(behindLast, '0'), behindLast));
        return prefix + (ways.Count == 1 ? ways[0] : $"(?:{string.Join("|", ways)})");
    }

    /// <summary>Fits whole numbers without a sign, zeros in front included.</summary>
    /// <param name="least">The least of them, zero at least.</param>
    /// <param name="most">The greatest; null where there is none.</param>
    public static string Numbers(decimal least, decimal? most)
    {
        var ways = new List<string>();
        var low = Digits(least);
        var longest = most is { } greatest ? Digits(greatest).Length : low.Length;
        for (var length = low.Length; length <= longest; length++)
        {
            var first = length == low.Length ? low : "1" + new string('0', length - 1);
            ways.Add(Between(first, most is { } end && length == longest ? Digits(end) : new string('9', length)));
        }
        if (most is null)
            ways.Add($"[1-9]{AnyDigit}{{{low.Length.ToString(CultureInfo.InvariantCulture)},}}");
        return $"0*(?:{string.Join("|", ways)})";
    }

    private static string Digits(decimal number) => decimal.Truncate(number).ToString(CultureInfo.InvariantCulture);

    private static string Filled(string text, char digit) => new([.. text.Select(unit => unit is >= '0' and <= '9' ? digit : unit)]);

    private static string Anything(string text) => string.Concat(text.Select(unit => unit is >= '0' and <= '9' ? AnyDigit : unit.ToString()));
}
