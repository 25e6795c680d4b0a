using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>The times that part the entries of a live blog.</summary>
internal static class ClockLines
{
    /// <summary>Name of the rule: what it takes off parts the entries.</summary>
    public const string Rule = "clock-line";

    /// <summary>Fewer times at the start of a paragraph are no live blog.</summary>
    private const int FewestTimes = 2;

    /// <summary>Longest time with its zone, in characters.</summary>
    private const int MostCharacters = 20;

    /// <summary>Takes off lines that are a time of day, or how long ago, and nothing else, and times at the start of several paragraphs.</summary>
    public static void Remove(Page page, CleaningRule rule)
    {
        var (clocks, bare, opening) = (0, page.Workspace.List<int>(), page.Workspace.List<(int Block, int End)>());
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page[i];
            if (!block.IsOpen || i == page.Title)
                continue;
            var reading = DateReading.Of(page.Text, block.Content, block.Shape);
            // "16.20 GMT Updated at 16.31 GMT" is a date to the reader of lines, and stands above an entry.
            if (reading.IsClock || reading.IsAgo || (reading.IsDate && EndOfTime(page.Text, block.Content) > block.Content.Start))
            {
                page.Remove(i, rule);
                clocks++;
            }
            else if (EndOfTime(page.Text, block.Content) is var end && end == block.Content.End)
            {
                bare.Add(i);
            }
            else if (end > block.Content.Start && BehindTime(page.Text, block, end) is var rest && rest > end)
            {
                opening.Add((i, rest));
            }
        }

        // "16.45" alone, or before a dash, may be a price or a result: beside other times it is one too.
        if (clocks + bare.Count + opening.Count < FewestTimes)
            return;
        foreach (var i in bare)
            page.Remove(i, rule);
        foreach (var (i, rest) in opening)
            Cut(page, i, rest, rule);
    }

    private static void Cut(Page page, int index, int rest, CleaningRule rule)
    {
        var span = page[index].Span;
        page.Cut(index, TextSpan.FromBounds(span.Start, Blank.Trim(page.Text, span.Start, rest).End), TextSpan.FromBounds(rest, span.End), rule);
    }

    /// <summary>End of "10:45", "10.45 GMT", "9.15am", "[10:45]"; the start where none opens the block.</summary>
    private static int EndOfTime(string text, TextSpan content)
    {
        var at = content.Start;
        while (at < content.End && text[at] is '*' or '_' or '[' or '(')
            at++;
        var first = at;
        var hours = Digits(text, ref at, content.End);
        if (hours is < 0 or > 24 || at - first > 2 || at >= content.End || text[at] is not (':' or '.' or 'h'))
            return content.Start;
        first = ++at;
        var minutes = Digits(text, ref at, content.End);
        if (minutes is < 0 or > 59 || at - first != 2 || (at < content.End && text[at] is ':' or '.' && at + 1 < content.End && char.IsDigit(text[at + 1])))
            return content.Start;
        return BehindZone(text, at, content);
    }

    /// <summary>Behind "a.m.", "Uhr" and zones that follow a time.</summary>
    private static int BehindZone(string text, int at, TextSpan content)
    {
        for (var end = at; end < content.End && end - content.Start < MostCharacters;)
        {
            while (end < content.End && Blank.Is(text[end]))
                end++;
            var start = end;
            while (end < content.End && (char.IsLetter(text[end]) || (text[end] == '.' && end > start && end - start < 4)))
                end++;
            if (end == start || !DateReading.IsClockWord(text, TextSpan.FromBounds(start, end)))
                break;
            at = end;
        }

        while (at < content.End && text[at] is '*' or '_' or ']' or ')')
            at++;
        return at;
    }

    /// <summary>Where the text behind a time at the start begins: behind a sign, emphasis, a zone or in a heading; 0 where the time belongs to a sentence.</summary>
    private static int BehindTime(string text, in Block block, int end)
    {
        var rest = end;
        while (rest < block.Content.End && (Blank.Is(text[rest]) || text[rest] is '\u2013' or '\u2014' or '-' or '|' or ':' or '\u00B7'))
            rest++;
        var hasSign = text.AsSpan(end, rest - end).IndexOfAny("\u2013\u2014-|:\u00B7".AsSpan()) >= 0 || !char.IsDigit(text[end - 1]) || block.HeadingLevel > 0;
        return rest < block.Content.End && rest > end && hasSign && !char.IsLower(text[rest]) ? rest : 0;
    }

    private static int Digits(string text, ref int at, int end)
    {
        var (number, start) = (0, at);
        for (; at < end && at - start < 3 && text[at] is >= '0' and <= '9'; at++)
            number = (number * 10) + text[at] - '0';
        return at == start ? -1 : number;
    }
}
