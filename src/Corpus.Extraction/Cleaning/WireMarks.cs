using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Place, date and agency before the first sentence, and the agency behind the last one.</summary>
internal static class WireMarks
{
    private const int MostCharacters = 80;

    private static readonly char[] AgencySigns = ['(', '/', '\u2013', '\u2014'];

    private static readonly PhraseTable DateWords = new("date-words");

    /// <summary>Cuts "KABUL, March 3 (Reuters) -" off the first paragraph.</summary>
    public static void CutDateline(Page page, CleaningRule rule)
    {
        var index = page.FirstProse();
        if (index == page.Count || page[index].HeadingLevel > 0)
            return;
        var span = page[index].Span;
        var rest = EndOfDateline(page.Text, span);
        if (rest == span.Start)
            return;
        var (_, end) = Blank.Trim(page.Text, span.Start, rest);
        page.Published ??= DayIn(page.Text, TextSpan.FromBounds(span.Start, end));
        page.Cut(index, TextSpan.FromBounds(span.Start, end), TextSpan.FromBounds(rest, span.End), rule);
    }

    /// <summary>The day in "OSTRELL, June 3, 2024 /Newsline/ --": what stands behind the place, up to the agency.</summary>
    private static DateTimeOffset? DayIn(string text, TextSpan dateline)
    {
        for (var comma = text.IndexOf(',', dateline.Start, dateline.Length); comma >= 0; comma = text.IndexOf(',', comma + 1, dateline.End - comma - 1))
        {
            var end = text.IndexOfAny(AgencySigns, comma, dateline.End - comma);
            var date = TextSpan.FromBounds(comma + 1, end < 0 ? dateline.End : end);
            if (DateReading.Of(text, date, LineShape.Of(text, date)).Day is { } day)
                return day;
        }
        return null;
    }

    /// <summary>Cuts "(AFP)" off the end of the last paragraph, behind its full stop.</summary>
    public static void CutCredit(Page page, CleaningRule rule)
    {
        var index = page.Count - 1;
        while (index >= 0 && !page[index].IsOpen)
            index--;
        if (index <= page.Title)
            return;
        var (text, span) = (page.Text, page[index].Span);
        var open = text[span.End - 1] == ')' ? text.LastIndexOf('(', span.End - 1, Math.Min(span.Length, MostCharacters)) : -1;
        if (open <= span.Start || !CreditWords.IsAgency(text, open + 1, span.End - 1))
            return;
        var (_, end) = Blank.Trim(text, span.Start, open);
        if (LineShape.Of(text, TextSpan.FromBounds(span.Start, end)).EndsSentence)
            page.Cut(index, TextSpan.FromBounds(open, span.End), TextSpan.FromBounds(span.Start, end), rule);
    }

    /// <summary>What a paragraph is without its dateline; null where it has none.</summary>
    public static TextSpan? BehindDateline(string text, TextSpan span) =>
        EndOfDateline(text, span) is var rest && rest > span.Start ? TextSpan.FromBounds(rest, span.End) : null;

    /// <summary>Where the text behind the dateline begins; the start where there is none.</summary>
    private static int EndOfDateline(string text, TextSpan span)
    {
        if (BehindPlaceAndDay(text, span) is var behind && behind > span.Start)
            return behind;
        var (stop, rest) = EndOfPlace(text, span);
        var isDateline = rest > stop && rest < span.End && !char.IsLower(text[rest]) && IsPlace(text, span.Start, stop);
        return isDateline ? BehindDate(text, rest, span.End) : span.Start;
    }

    /// <summary>Behind "Niederau, 12. April 2024." with its year; the start where no such words stand there.</summary>
    private static int BehindPlaceAndDay(string text, TextSpan span)
    {
        var end = Math.Min(span.End - 1, span.Start + MostCharacters);
        var comma = text.IndexOf(',', span.Start, Math.Max(0, end - span.Start));
        if (comma < 0 || !char.IsUpper(text[span.Start]))
            return span.Start;
        for (var i = comma + 1; i < end; i++)
        {
            if (text[i] is not '.' || !Blank.Is(text[i + 1]) || !char.IsDigit(text[i - 1]))
                continue;
            var date = TextSpan.FromBounds(comma + 1, i);
            var rest = i + 1;
            while (rest < span.End && Blank.Is(text[rest]))
                rest++;
            if (rest < span.End && char.IsUpper(text[rest]) && DateReading.Of(text, date, LineShape.Of(text, date)).Day is not null)
                return rest;
        }
        return span.Start;
    }

    /// <summary>Behind "May 4, 2024 –" that follows the place; the same index where none does.</summary>
    private static int BehindDate(string text, int start, int end)
    {
        var (stop, rest) = EndOfPlace(text, TextSpan.FromBounds(start, end));
        if (stop <= start || rest >= end || char.IsLower(text[rest]))
            return start;
        var date = TextSpan.FromBounds(start, stop);
        return DateReading.Of(text, date, LineShape.Of(text, date)).IsDate ? rest : start;
    }

    /// <summary>Where the place ends and where the text begins behind the dash; the same place twice where there is no dash.</summary>
    private static (int Stop, int Next) EndOfPlace(string text, TextSpan span)
    {
        var end = Math.Min(span.End, span.Start + MostCharacters);
        for (var i = span.Start + 1; i < end; i++)
        {
            var c = text[i];
            var isHyphen = c == '-' && Blank.Is(text[i - 1]);
            var isColon = c == ':' && text[i - 1] == ')';
            if (c is not ('\u2013' or '\u2014') && !isHyphen && !isColon)
                continue;
            var rest = i + 1;
            while (rest < span.End && (text[rest] == '-' || Blank.Is(text[rest])))
                rest++;
            return isHyphen && rest == i + 1 ? (0, 0) : (Blank.Trim(text, span.Start, i).End, rest);
        }

        return (0, 0);
    }

    /// <summary>A place ends with an agency in brackets, or is in capitals, or has a date behind its name.</summary>
    private static bool IsPlace(string text, int start, int end)
    {
        if (end - start < 3 || !char.IsLetter(text[start]) || char.IsLower(text[start]))
            return false;
        if (text[end - 1] == ')')
        {
            var open = text.LastIndexOf('(', end - 1, end - start);
            return open > start && (CreditWords.IsAgency(text, open + 1, end - 1) || IsCapital(text, start, open));
        }

        return IsCapital(text, start, end) || HasDate(text, start, end);
    }

    /// <summary>Whether the words before the first comma are in capitals and there are at least three of their letters.</summary>
    private static bool IsCapital(string text, int start, int end)
    {
        var letters = 0;
        for (var i = start; i < end && text[i] != ','; i++)
        {
            if (char.IsLower(text[i]) || text[i] is '"' or '\u201C' or '!' or '?')
                return false;
            letters += char.IsUpper(text[i]) ? 1 : 0;
        }

        return letters >= 3;
    }

    /// <summary>A name, a comma, and a date with the name of a month.</summary>
    private static bool HasDate(string text, int start, int end)
    {
        var comma = text.IndexOf(',', start, end - start);
        if (comma < 0)
            return false;
        var (hasMonth, hasNumber) = (false, false);
        var key = PhraseKey.Of(text, TextSpan.FromBounds(comma, end), stackalloc char[MostCharacters * PhraseKey.Growth]);
        while (!key.IsEmpty)
        {
            var space = key.IndexOf(' ');
            var word = space < 0 ? key : key.Slice(0, space);
            hasMonth |= Array.IndexOf(DateWords.ClassesOf(word), "month") >= 0;
            hasNumber |= word.Length == 1 && word[0] == '0';
            key = key.Slice(space < 0 ? key.Length : space + 1);
        }

        return hasMonth && hasNumber;
    }
}
