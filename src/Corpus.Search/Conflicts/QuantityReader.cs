namespace Corpus.Search.Conflicts;

/// <summary>Reads the numbers of a claim with what they count.</summary>
internal static class QuantityReader
{
    private const double FirstYear = 1500;
    private const double LastYear = 2100;

    /// <summary>Below this a number is exact: three is not four.</summary>
    private const double Exact = 1000;

    private static readonly Quantity[] None = [];

    public static Quantity[] Read(List<PropositionWord> words, string text)
    {
        List<Quantity>? found = null;
        for (var at = 0; at < words.Count;)
        {
            if (double.IsNaN(words[at].Entry.Number))
            {
                at++;
                continue;
            }
            var (value, end) = ValueAt(words, at);
            for (var i = at; i < end; i++)
                words[i] = words[i] with { Flags = words[i].Flags | WordFlags.Numeric };
            if (!IsBareOne(words, at, end))
                (found ??= []).Add(Describe(words, text, at, end, value));
            at = end;
        }
        return found is null ? None : [.. found];
    }

    /// <summary>"One" alone counts nothing: "one of the best", "no one".</summary>
    private static bool IsBareOne(List<PropositionWord> words, int at, int end) => end == at + 1 && words[at].Entry.Term == "one";

    /// <summary>"Twenty five", "3.2 million", "two hundred thousand".</summary>
    private static (double Value, int End) ValueAt(List<PropositionWord> words, int at)
    {
        var (total, part) = (0.0, words[at].Entry.Number);
        var end = at + 1;
        for (; end < words.Count && !words[end].Has(WordFlags.AfterMark) && words[end].Entry.Number is var next && !double.IsNaN(next); end++)
        {
            if (next >= 1000 && IsScale(words[end].Entry.Term))
                (total, part) = (total + (part * next), 0);
            else if (next is 100 or 12 && IsScale(words[end].Entry.Term))
                part *= next;
            else if (next < 10 && part is >= 20 and < 100)
                part += next;
            else
                break;
        }
        return (total + part, end);
    }

    private static bool IsScale(string term) => term is "hundred" or "thousand" or "million" or "billion" or "trillion" or "dozen";

    private static Quantity Describe(List<PropositionWord> words, string text, int at, int end, double value)
    {
        var (bound, isRough) = BoundBefore(words, at);
        var tolerance = value < Exact ? 0 : LastDigit(value) / 2;
        if (isRough)
            tolerance = Math.Max(tolerance, value / 10);
        return new Quantity(value, UnitOf(words, text, at, end, value), bound, tolerance, at);
    }

    private static (int Bound, bool IsRough) BoundBefore(List<PropositionWord> words, int at)
    {
        if (at == 0)
            return (0, false);
        var before = words[at - 1].Entry;
        if (before.Term == "than" && at > 1)
            return (words[at - 2].Entry.Term is "more" or "greater" ? 1 : -1, false);
        if (before.Term == "to" && at > 1 && words[at - 2].Entry.Term == "up")
            return (-1, false);
        return (before.Is(WordClass.AtLeast) ? 1 : before.Is(WordClass.AtMost) ? -1 : 0, before.Is(WordClass.Approximate));
    }

    private static double LastDigit(double value)
    {
        var digit = 1.0;
        while (digit * 10 <= value && value % (digit * 10) == 0)
            digit *= 10;
        return digit;
    }

    /// <summary>"Between 60 and 70", "60 to 70".</summary>
    private static bool IsOfRange(List<PropositionWord> words, int at, int end) =>
        (end + 1 < words.Count && words[end].Entry.Term is "to" or "and" or "or" && !double.IsNaN(words[end + 1].Entry.Number))
        || (at > 1 && words[at - 1].Entry.Term is "to" or "and" or "or" && words[at - 2].Has(WordFlags.Numeric));

    private static int UnitOf(List<PropositionWord> words, string text, int at, int end, double value)
    {
        var start = words[at].Span.Start;
        if (start > 0 && text[start - 1] is '$' or '€' or '£' or '¥')
            return Quantity.Money;
        var behind = words[end - 1].Span.End;
        if ((behind < text.Length && text[behind] == '%') || (behind + 1 < text.Length && text[behind] == ' ' && text[behind + 1] == '%'))
            return Quantity.Percent;
        if (IsOfRange(words, at, end))
            return int.MinValue;
        if (end < words.Count && words[end].Entry.Term is "percent" or "pc")
            return Quantity.Percent;
        if (end + 1 < words.Count && words[end].Entry.Term == "per" && words[end + 1].Entry.Term == "cent")
            return Quantity.Percent;
        var isYear = end == at + 1 && value is >= FirstYear and <= LastYear && value == Math.Floor(value) && words[at].Span.Length == 4 && char.IsDigit(text[start]);
        if (isYear)
            return Quantity.Year;
        for (var i = end; i < words.Count && i < end + 4 && !words[i].Has(WordFlags.AfterMark); i++)
        {
            if (words[i].IsContent && !words[i].Has(WordFlags.Numeric))
                return words[i].Entry.Stem;
        }
        return int.MinValue;
    }
}
