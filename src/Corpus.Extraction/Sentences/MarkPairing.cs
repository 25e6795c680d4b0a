using Corpus.Model;

namespace Corpus.Extraction.Sentences;

/// <summary>Finds the strings between quotation marks of an article.</summary>
/// <remarks>
/// One style carries the quotations of an article: double marks, or single ones where those hold more text (British newspapers).
/// The other style inside it is content. A mark that nothing closes ends with its paragraph: one lost mark never swallows the rest.
/// One pass over each paragraph.
/// </remarks>
internal static class MarkPairing
{
    /// <summary>The marked strings of all paragraphs in order.</summary>
    public static List<MarkedString> Find(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var inDoubles = Find(text, paragraphs, single: false);
        var inSingles = Find(text, paragraphs, single: true);
        return Quoted(inSingles) > Quoted(inDoubles) * 2 ? inSingles : inDoubles;
    }

    /// <summary>The amount of text in closed strings that are long enough to be speech.</summary>
    private static long Quoted(List<MarkedString> strings)
    {
        const int SpeechLength = 12;
        return strings.Where(marked => marked.Closed && marked.Inner.Length >= SpeechLength).Sum(marked => (long)marked.Inner.Length);
    }

    private static List<MarkedString> Find(string text, IReadOnlyList<TextSpan> paragraphs, bool single)
    {
        var found = new List<MarkedString>();
        foreach (var paragraph in paragraphs)
            FindIn(text.AsSpan(0, paragraph.End), paragraph, single, found);
        return found;
    }

    private static void FindIn(ReadOnlySpan<char> text, TextSpan paragraph, bool single, List<MarkedString> found)
    {
        var open = -1;
        var openLength = 0;
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            var length = Length(text, at, single);
            if (length == 0)
            {
                at++;
                continue;
            }
            if (open < 0 && QuotationMarks.CanOpen(text, at, length))
            {
                open = at;
                openLength = length;
            }
            else if (open >= 0 && Closes(text, open, at, length, single))
            {
                Add(text, found, TextSpan.FromBounds(open, at + length), TextSpan.FromBounds(open + openLength, at), closed: true);
                open = -1;
            }
            at += length;
        }
        // A single mark that nothing closes is an apostrophe.
        if (open >= 0 && !single)
            Add(text, found, TextSpan.FromBounds(open, paragraph.End), TextSpan.FromBounds(open + openLength, paragraph.End), closed: false);
    }

    private static int Length(ReadOnlySpan<char> text, int at, bool single) =>
        !single ? QuotationMarks.DoubleLength(text, at) : QuotationMarks.IsSingle(text[at]) ? 1 : 0;

    private static bool Closes(ReadOnlySpan<char> text, int open, int at, int length, bool single)
    {
        // A space before the sign is a slip of the typist where the sign cannot open either.
        if (!QuotationMarks.CanClose(text, at, length))
            return !single && !QuotationMarks.CanOpen(text, at, length);
        // After a letter a single sign may be the apostrophe of a plural: only punctuation behind it, or an opening sign of its own shape, makes it a mark.
        return !single || !char.IsLetterOrDigit(text[at - 1]) || at + 1 >= text.Length
            || text[at + 1] is ',' or '.' or ';' or ':' or ')' or '?' or '!' || text[open] is '\u2018' && text[at] is '\u2019';
    }

    private static void Add(ReadOnlySpan<char> text, List<MarkedString> found, TextSpan outer, TextSpan inner, bool closed)
    {
        var start = inner.Start;
        var end = inner.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            found.Add(new MarkedString(outer, TextSpan.FromBounds(start, end), closed));
    }
}
