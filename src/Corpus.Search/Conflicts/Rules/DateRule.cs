namespace Corpus.Search.Conflicts.Rules;

/// <summary>Another date for what happens once: "it was founded in 1992" and "it was founded in 1993".</summary>
internal static class DateRule
{
    /// <summary>Words behind the event in which its date stands.</summary>
    private const int Reach = 9;

    public static Clash? Find(PropositionPair pair)
    {
        var cover = pair.CoverBesideDates(IsOfDate);
        if (cover < (pair.IsPresented ? 0.5 : 0.7) || pair.SharedCount < (pair.IsPresented ? 1 : 2))
            return null;
        for (var a = 0; a < pair.A.Words.Length; a++)
        {
            if (!IsOnce(pair.A, a) || pair.A.Words[a].Has(WordFlags.Negated))
                continue;
            for (var b = 0; b < pair.B.Words.Length; b++)
            {
                if (pair.B.Words[b].Entry.Stem == pair.A.Words[a].Entry.Stem && !pair.B.Words[b].Has(WordFlags.Negated) && Differ(pair, a, b, cover) is { } clash)
                    return clash;
            }
        }
        return null;
    }

    /// <summary>What one thing does once, or what was done first.</summary>
    private static bool IsOnce(Proposition proposition, int at) => proposition.Words[at].Entry.IsOnce || (at > 0 && proposition.Words[at - 1].Entry.Term == "first" && proposition.Words[at].IsContent && proposition.Words[at].Entry.Sets.Length == 0);

    private static bool IsOfDate(PropositionWord word) => word.Has(WordFlags.Numeric) || IsMonth(word) || word.Entry.Sets.Any(set => set.Set is "ordinal" or "weekday");

    private static Clash? Differ(PropositionPair pair, int a, int b, double cover)
    {
        var (dateA, dateB) = (DateBehind(pair.A, a), DateBehind(pair.B, b));
        if (dateA.At < 0 || dateB.At < 0)
            return null;
        var differs = (dateA.Year > 0 && dateB.Year > 0 && dateA.Year != dateB.Year)
            || (dateA.Month is not null && dateB.Month is not null && dateA.Month != dateB.Month)
            || (dateA.Month is not null && dateA.Month == dateB.Month && dateA.Day > 0 && dateB.Day > 0 && dateA.Day != dateB.Day);
        return differs ? Clash.At(dateA.At, dateB.At, 0.4 + (0.5 * cover)) : null;
    }

    private static (int At, int Year, string? Month, int Day) DateBehind(Proposition proposition, int verb)
    {
        var (at, year, month, day) = (-1, 0, (string?)null, 0);
        var words = proposition.Words;
        for (var i = verb + 1; i < words.Length && i <= verb + Reach; i++)
        {
            if (month is null && words[i].Has(WordFlags.Capital) && words[i].Entry.Sets.FirstOrDefault(set => set.Set == "month") is { Member: { } name })
                (at, month) = (at < 0 ? i : at, name);
            if (!words[i].Has(WordFlags.Numeric) && !words[i].Entry.Sets.Any(set => set.Set == "ordinal"))
                continue;
            var number = words[i].Entry.Number;
            if (month is not null && day == 0 && (i == 0 || IsMonth(words[i - 1]) || (i + 1 < words.Length && IsMonth(words[i + 1]))) && DayOf(words[i]) is > 0 and var found)
                day = found;
            else if (month is null && i + 1 < words.Length && IsMonth(words[i + 1]) && DayOf(words[i]) is > 0 and var before)
                day = before;
            else if (proposition.Quantities.FirstOrDefault(quantity => quantity.At == i) is { Unit: Quantity.Year } && year == 0)
                (at, year) = (at < 0 ? i : at, (int)number);
            if (year > 0)
                break;
        }
        return (at, year, month, day);
    }

    private static bool IsMonth(PropositionWord word) => word.Has(WordFlags.Capital) && word.Entry.Sets.Any(set => set.Set == "month");

    private static int DayOf(PropositionWord word)
    {
        if (word.Entry.Number is >= 1 and <= 31)
            return (int)word.Entry.Number;
        var digits = 0;
        foreach (var unit in word.Entry.Term)
        {
            if (!char.IsDigit(unit))
                break;
            digits = (digits * 10) + (unit - '0');
        }
        return digits is >= 1 and <= 31 ? digits : 0;
    }
}
