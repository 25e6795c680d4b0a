using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Claims;

/// <summary>Reads times: "Tuesday", "last week", "March 3, 2019", "two years ago", "in 2019".</summary>
/// <param name="words">The words among which they stand.</param>
/// <param name="today">The day from which relative times count; null where none is known.</param>
/// <param name="past">Whether what is told lies behind: then "Tuesday" is the last one. Otherwise it may be the next, and its day stays open.</param>
/// <remarks>A struct: it holds nothing but what it is given, and several are made for each article.</remarks>
internal readonly struct TimeReader(WordRun words, DateTime? today, bool past)
{
    private readonly DateTime? _today = today is { } day && DayRange.IsYear(day.Year - 10) && DayRange.IsYear(day.Year + 10) ? day.Date : null;

    /// <summary>The time that begins at a token; empty where none does.</summary>
    public TimeExpression Read(int at, int limit)
    {
        if (at >= limit)
            return default;
        if (words.Tokens[at].Kind is TokenKind.Number)
            return ReadDigits(at, limit);
        var word = words.Value(at);
        return word.Class switch
        {
            ValueClass.Day => ReadDay(at, limit, (int)word.Number),
            ValueClass.Weekday => ReadWeekday(at, limit, (int)word.Number),
            ValueClass.Month => ReadMonth(at, limit, (int)word.Number),
            ValueClass.Last => ReadLast(at, limit),
            ValueClass.This => ReadThis(at, limit),
            ValueClass.Next => ReadNext(at, limit),
            ValueClass.Unit => ReadUnit(at, limit, word.Unit),
            ValueClass.A or ValueClass.Few or ValueClass.Number => ReadAgo(at, at, limit, before: false),
            ValueClass.AgoBefore => ReadAgo(at, at + 1, limit, before: true),
            _ => default,
        };
    }

    private TimeExpression ReadDay(int at, int limit, int offset) =>
        past && offset > 0 ? default : new(new(at, AfterPart(at + 1, limit)), Shifted(TimeUnit.Day, offset));

    private TimeExpression ReadWeekday(int at, int limit, int weekday)
    {
        var next = AfterPart(at + 1, limit);
        var date = next < limit && words.Tokens[next].Kind is TokenKind.Comma ? next + 1 : next;
        // German: "Dienstag, dem 3. März".
        if (date < limit && words.Tokens[date].Has(WordTags.Definite))
            date++;
        if (date < limit && ReadDate(date, limit) is { IsEmpty: false } full)
            return new(new(at, full.Range.End), full.Days);
        return new(new(at, next), past && _today is { } day ? DayRange.LastWeekday(day, weekday, beforeToday: false) : null);
    }

    /// <summary>A month with a day or a year.</summary>
    private TimeExpression ReadDate(int at, int limit) =>
        words.Tokens[at].Kind is TokenKind.Number ? ReadDigits(at, limit)
        : words.Value(at) is { Class: ValueClass.Month } month && at + 1 < limit && words.Tokens[at + 1].Kind is TokenKind.Number ? ReadMonth(at, limit, (int)month.Number)
        : default;

    private TimeExpression ReadMonth(int at, int limit, int month)
    {
        var next = at + 1;
        var number = next < limit ? Digits.Integer(words, next) : -1;
        if (DayRange.IsYear(number))
            return new(new(at, next + 1), DayRange.Month(number, month));
        if (number is >= 1 and <= 31)
            return WithYear(at, next + 1, limit, month, number);
        if (at == 0 || words.Class(at - 1) is not (ValueClass.Lead or ValueClass.Modifier))
            return default;
        return new(new(at, at + 1), past && _today is { } day ? DayRange.LastMonth(day, month, over: false) : null);
    }

    /// <summary>A month and a day, with the year behind them where there is one.</summary>
    private TimeExpression WithYear(int first, int next, int limit, int month, int day)
    {
        var place = next < limit && words.Tokens[next].Kind is TokenKind.Comma ? next + 1 : next;
        var year = place < limit ? Digits.Integer(words, place) : -1;
        if (DayRange.IsYear(year))
            return DayRange.Day(year, month, day) is { } days ? new(new(first, place + 1), days) : default;
        return new(new(first, next), past && _today is { } now ? DayRange.LastDay(now, month, day) : null);
    }

    /// <summary>"last week", "last Tuesday", "last March", "last night".</summary>
    private TimeExpression ReadLast(int at, int limit)
    {
        if (at + 1 >= limit)
            return default;
        var word = words.Value(at + 1);
        var range = new TokenRange(at, AfterPart(at + 2, limit));
        switch (word.Class)
        {
            case ValueClass.Unit when at > 0 && words.Is(at - 1, "the"):
                return new(range, _today is { } end && Shifted(word.Unit, -1) is not null ? new DayRange(Before(end, word.Unit), end) : null);
            case ValueClass.Unit:
                return new(range, Shifted(word.Unit, -1));
            case ValueClass.Weekday:
                return new(range, _today is { } day ? DayRange.LastWeekday(day, (int)word.Number, beforeToday: true) : null);
            case ValueClass.Month:
                return new(range, _today is { } now ? DayRange.LastMonth(now, (int)word.Number, over: true) : null);
            case ValueClass.Part:
                return new(range, Shifted(TimeUnit.Day, -1));
            default:
                return default;
        }
    }

    /// <summary>"this week" has begun: what was said in it was said until today.</summary>
    private TimeExpression ReadThis(int at, int limit)
    {
        if (at + 1 >= limit)
            return default;
        var word = words.Value(at + 1);
        var range = new TokenRange(at, AfterPart(at + 2, limit));
        return word.Class switch
        {
            ValueClass.Part => new(range, Shifted(TimeUnit.Day, 0)),
            ValueClass.Unit when word.Unit is not (TimeUnit.Day or TimeUnit.Hour) => new(range, Shifted(word.Unit, 0)),
            ValueClass.Weekday => new(range, past && _today is { } day ? DayRange.LastWeekday(day, (int)word.Number, beforeToday: false) : null),
            _ => default,
        };
    }

    /// <summary>Nothing was said "next week".</summary>
    private TimeExpression ReadNext(int at, int limit)
    {
        if (past || at + 1 >= limit)
            return default;
        var word = words.Value(at + 1);
        var range = new TokenRange(at, at + 2);
        return word.Class switch
        {
            ValueClass.Unit => new(range, Shifted(word.Unit, 1)),
            ValueClass.Weekday or ValueClass.Month => new(range, null),
            _ => default,
        };
    }

    /// <summary>Persian has "week past" and "day Tuesday"; "the year 2019"; "at the weekend".</summary>
    private TimeExpression ReadUnit(int at, int limit, TimeUnit unit)
    {
        if (unit is TimeUnit.Weekend && past && at > 0 && words.Tokens[at - 1].Has(WordTags.Determiner))
            return new(new(at, at + 1), Shifted(unit, _today?.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : -1));
        if (at + 1 >= limit)
            return default;
        if (words.Class(at + 1) is ValueClass.Last)
            return new(new(at, at + 2), Shifted(unit, -1));
        if (unit is TimeUnit.Day && words.Value(at + 1) is { Class: ValueClass.Weekday } weekday)
            return ReadWeekday(at + 1, limit, (int)weekday.Number) is var day && !day.IsEmpty ? day with { Range = new(at, day.Range.End) } : default;
        return unit is TimeUnit.Year && Digits.Integer(words, at + 1) is var year && DayRange.IsYear(year) ? new(new(at, at + 2), DayRange.Year(year)) : default;
    }

    /// <summary>"two years ago", "several weeks ago"; German "vor zwei Jahren". "Two days earlier" counts from another day than the article's.</summary>
    private TimeExpression ReadAgo(int first, int at, int limit, bool before)
    {
        var isFew = false;
        var count = 1;
        if (at < limit && words.Class(at) is ValueClass.A)
            at++;
        for (; at < limit; at++)
        {
            var word = words.Value(at);
            if (word.Class is ValueClass.Few)
                isFew = true;
            else if (word.Class is ValueClass.Number)
                count = (int)word.Number;
            else if (Digits.Integer(words, at) is var number and >= 0)
                count = number;
            else if (word.Class is ValueClass.Unit && (before || (at + 1 < limit && words.Class(at + 1) is ValueClass.Ago)))
                return new(new(first, at + (before ? 1 : 2)), isFew ? null : Shifted(word.Unit, -count), isFew);
            else if (word.Class is ValueClass.Unit && past && at + 1 < limit && words.Tokens[at + 1].Has(WordTags.Earlier))
                return new(new(first, at + 2), null, IsEarlier: true);
            else
                return default;
            if (at - first > 3)
                return default;
        }
        return default;
    }

    private TimeExpression ReadDigits(int at, int limit)
    {
        if (Digits.Date(words, at) is { } date)
            return new(new(at, at + 1), date);
        var number = Digits.Integer(words, at);
        if (number >= 0 && ReadAgo(at, at, limit, before: false) is { IsEmpty: false } ago)
            return ago;
        if (number is >= 1 and <= 31 && MonthBehind(at + 1, limit) is var month and >= 0)
            return WithYear(at, month + 1, limit, (int)words.Value(month).Number, number);
        if (!IsBehindPreposition(at) && !(IsBare(at, limit) && number > 0 && number % 100 != 0))
            return number < 0 && Digits.Decade(words, at) is { } decade && at > 0 && words.Is(at - 1, "the") ? new(new(at, at + 1), decade) : default;
        return IsYear(at, number, limit) ? new(new(at, at + 1), DayRange.Year(number)) : default;
    }

    private bool IsBehindPreposition(int at) =>
        at > 0 && (words.Tokens[at - 1].Has(WordTags.Preposition) || words.Class(at - 1) is ValueClass.Lead or ValueClass.Modifier);

    /// <summary>"1990 and 1991", "(1990)": four digits that count nothing.</summary>
    private bool IsBare(int at, int limit) =>
        !past && (at + 1 >= limit || !words.Tokens[at + 1].IsWord || words.Tokens[at + 1].Has(WordTags.Closed));

    /// <summary>"in 2019", but not "in 2019 dollars" and not "at 1200".</summary>
    private bool IsYear(int at, int number, int limit) =>
        number is >= 1800 and <= 2100 && words.Tokens[at].End - words.Tokens[at].Start == 4 && !(at > 0 && words.Is(at - 1, "at"))
        && (at + 1 >= limit || words.Class(at + 1) is not (ValueClass.Unit or ValueClass.Scale or ValueClass.Currency or ValueClass.Percent or ValueClass.Per));

    /// <summary>The month behind a number: "3 March", "3rd of March", "3. März"; -1 where there is none.</summary>
    private int MonthBehind(int at, int limit)
    {
        if (at < limit && (words.Tokens[at].Kind is TokenKind.Stop || words.Is(at, "of")))
            at++;
        return at < limit && words.Class(at) is ValueClass.Month ? at : -1;
    }

    private int AfterPart(int at, int limit) => at < limit && words.Class(at) is ValueClass.Part ? at + 1 : at;

    private static DateTime Before(DateTime day, TimeUnit unit) => unit switch
    {
        TimeUnit.Year => day.AddYears(-1),
        TimeUnit.Month => day.AddMonths(-1),
        TimeUnit.Week or TimeUnit.Weekend => day.AddDays(-7),
        _ => day.AddDays(-1),
    };

    private DayRange? Shifted(TimeUnit unit, int count) => _today is { } day ? DayRange.Shifted(day, unit, count) : null;
}
