using Corpus.Model;

namespace Corpus.Extraction.Sentences;

/// <summary>How an article marks its quotations: with double or single marks, set close or between spaces.</summary>
/// <param name="IsSingle">Whether single marks carry the quotations; double ones inside them are content then.</param>
/// <param name="IsSpaced">Whether many straight marks stand between spaces, as in texts that a program took apart: such a mark opens where none is open.</param>
internal readonly record struct MarkStyle(bool IsSingle, bool IsSpaced)
{
    /// <summary>Fewer marks between spaces are slips.</summary>
    private const int FewestSpaced = 4;

    /// <summary>Looks at all marks of one kind.</summary>
    public static MarkStyle Of(string text, MarkPlaces marks, List<TextSpan> paragraphs, bool isSingle)
    {
        var style = new MarkStyle(isSingle, false);
        var (spaced, all) = (0, 0);
        foreach (var paragraph in paragraphs)
        {
            var part = text.AsSpan(0, paragraph.End);
            for (var at = marks.Next(paragraph.Start, paragraph.End); at < paragraph.End; at = marks.Next(at + 1, paragraph.End))
            {
                if (text[at] is not ('"' or '\'') || style.Length(part, at) != 1 || IsBetweenLetters(part, at))
                    continue;
                all++;
                spaced += IsBetweenSpaces(part, paragraph.Start, at, 1) ? 1 : 0;
            }
        }
        return style with { IsSpaced = spaced >= FewestSpaced && spaced * 3 > all };
    }

    /// <summary>The number of UTF-16 units of the mark at an index; zero where there is none of this style.</summary>
    public int Length(ReadOnlySpan<char> text, int at) =>
        !IsSingle ? QuotationMarks.DoubleLength(text, at) : QuotationMarks.IsSingle(text[at]) ? 1 : 0;

    /// <summary>Whether a mark opens, where none is open.</summary>
    public bool Opens(ReadOnlySpan<char> text, int start, int at, int length) =>
        QuotationMarks.CanOpen(text, at, length) || (IsSpaced && at + length < text.Length && IsBetweenSpaces(text, start, at, length)) || (!IsSingle && (OpensWithoutSpace(text, start, at) || OpensBeforeSpace(text, start, at) || OpensBehindComma(text, start, at)));

    /// <summary><c>He left."Nobody cares." Ana Ruiz:"It holds."</c> The space before a straight mark is lost.</summary>
    private static bool OpensWithoutSpace(ReadOnlySpan<char> text, int start, int at) =>
        text[at] is '"' && at > start && text[at - 1] is '.' or ',' or ':' or ';' or '!' or '?' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    /// <summary><c>He left. “ Nobody cares.”</c> The shape of the sign tells that it opens.</summary>
    private static bool OpensBeforeSpace(ReadOnlySpan<char> text, int start, int at) =>
        text[at] is '\u201C' && (at == start || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length && text[at + 1] == ' ';

    /// <summary><c>He said," the wall holds".</c> The space stands on the wrong side of a straight mark, and the next mark can only close.</summary>
    private bool OpensBehindComma(ReadOnlySpan<char> text, int start, int at)
    {
        if (text[at] is not '"' || at == start || text[at - 1] is not (',' or ':') || at + 1 >= text.Length || !char.IsWhiteSpace(text[at + 1]))
            return false;
        var next = QuotationMarks.Next(text, at + 1, text.Length);
        while (next < text.Length && Length(text, next) == 0)
            next = QuotationMarks.Next(text, next + 1, text.Length);
        return next < text.Length && QuotationMarks.CanClose(text, next, 1) && !QuotationMarks.CanOpen(text, next, 1);
    }

    /// <summary>Whether a mark closes what the mark at <paramref name="open"/> opened.</summary>
    public bool Closes(ReadOnlySpan<char> text, int open, int at, int length)
    {
        // A space before the sign is a slip of the typist where the sign cannot open either.
        if (!QuotationMarks.CanClose(text, at, length))
            return (IsSpaced || !IsSingle) && !QuotationMarks.CanOpen(text, at, length);
        // After a letter a single sign may be the apostrophe of a plural: only punctuation behind it, or an opening sign of its own shape, makes it a mark.
        return !IsSingle || !char.IsLetterOrDigit(text[at - 1]) || at + 1 >= text.Length
            || text[at + 1] is ',' or '.' or ';' or ':' or ')' or '?' or '!' || !SingleMarks.IsApostrophe(text, at, isCurly: text[open] is '\u2018' && text[at] is '\u2019');
    }

    /// <summary>Whether the first mark of a paragraph closes something that was open before it; null where it has no mark.</summary>
    public bool? FirstMark(ReadOnlySpan<char> text, MarkPlaces marks, TextSpan paragraph)
    {
        for (var at = marks.Next(paragraph.Start, paragraph.End); at < paragraph.End; at = marks.Next(at + 1, paragraph.End))
        {
            var length = Length(text, at);
            if (length == 0 || (IsSingle && IsBetweenLetters(text, at)))
                continue;
            if (at == paragraph.Start || QuotationMarks.CanOpen(text, at, length))
                return false;
            if (IsSingle && char.IsLetterOrDigit(text[at - 1]))
                continue;
            return QuotationMarks.CanClose(text, at, length) || IsSpaced;
        }
        return null;
    }

    private static bool IsBetweenLetters(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    private static bool IsBetweenSpaces(ReadOnlySpan<char> text, int start, int at, int length) =>
        (at == start || char.IsWhiteSpace(text[at - 1])) && (at + length >= text.Length || char.IsWhiteSpace(text[at + length]));
}
