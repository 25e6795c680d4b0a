using Corpus.Model;

namespace Corpus.Extraction.Sentences;

/// <summary>Finds the strings between quotation marks of an article.</summary>
/// <remarks>
/// One style carries the quotations of an article: double marks, or single ones where those hold more text (British newspapers).
/// The other style inside it is content; double marks outside of single ones count too. A mark that nothing closes ends with its paragraph: one lost mark never swallows the rest.
/// One pass over each paragraph.
/// </remarks>
internal static class MarkPairing
{
    /// <summary>Lines without a mark that a quotation may run over until the line that closes it.</summary>
    private const int MaximumLines = 12;

    /// <summary>The marked strings of all paragraphs in order.</summary>
    /// <param name="workspace">Gives the lists.</param>
    /// <param name="text">The source text.</param>
    /// <param name="paragraphs">Title and body in order; lines that one quotation runs over are made one paragraph.</param>
    /// <param name="title">Is joined to nothing; null where there is none.</param>
    public static List<MarkedString> Find(Workspace workspace, string text, ref List<TextSpan> paragraphs, TextSpan? title)
    {
        var marks = new MarkPlaces(workspace, text);
        var doubles = Find(workspace, text, marks, paragraphs, MarkStyle.Of(text, marks, paragraphs, isSingle: false));
        var singles = Find(workspace, text, marks, paragraphs, MarkStyle.Of(text, marks, paragraphs, isSingle: true));
        var chosen = Quoted(singles.Strings) > Quoted(doubles.Strings) * 2 ? singles : doubles;
        var strings = chosen.Strings;
        if (chosen.LeavesOpen)
        {
            paragraphs = Join(workspace, text, marks, paragraphs, chosen.Style, title);
            strings = Find(workspace, text, marks, paragraphs, chosen.Style).Strings;
        }
        AddOthers(chosen.Style.IsSingle ? doubles.Strings : Curved(workspace, text, singles.Strings), strings);
        // A headline that closes like a sentence stands as the first paragraph.
        if (paragraphs.Count > 0)
            AddMarksOf(workspace, text, marks, title ?? paragraphs[0], strings);
        return strings;
    }

    /// <summary>Those that a curved single mark opens: a straight one may be an apostrophe.</summary>
    private static List<MarkedString> Curved(Workspace workspace, string text, List<MarkedString> strings)
    {
        var curved = workspace.List<MarkedString>();
        foreach (var marked in strings)
        {
            if (text[marked.Outer.Start] == '\u2018')
                curved.Add(marked);
        }
        return curved;
    }

    /// <summary>A paper that quotes with single marks has now and then a word in double ones, or the other way round in its standfirst: those count where they stand in no quotation.</summary>
    private static void AddOthers(List<MarkedString> others, List<MarkedString> strings)
    {
        var (place, chosen) = (0, strings.Count);
        foreach (var marked in others)
        {
            while (place < chosen && strings[place].Outer.End <= marked.Outer.Start)
                place++;
            if (marked.Closed && (place == chosen || strings[place].Outer.Start >= marked.Outer.End))
                strings.Add(marked);
        }
        strings.Sort(static (one, other) => one.Outer.CompareTo(other.Outer));
    }

    /// <summary>Adds the marks of the headline, which may be single where those of its article are double.</summary>
    private static void AddMarksOf(Workspace workspace, string text, MarkPlaces marks, TextSpan title, List<MarkedString> strings)
    {
        var place = 0;
        while (place < strings.Count && strings[place].Outer.Start < title.Start)
            place++;
        if (place < strings.Count && title.Contains(strings[place].Outer.Start))
            return;
        var line = workspace.List<TextSpan>();
        line.Add(title);
        foreach (var isSingle in (ReadOnlySpan<bool>)[true, false])
        {
            var ofTitle = Find(workspace, text, marks, line, new MarkStyle(isSingle, IsSpaced: false)).Strings;
            if (ofTitle.Count == 0 || !ofTitle.TrueForAll(static marked => marked.Closed))
                continue;
            strings.InsertRange(place, ofTitle);
            return;
        }
    }

    /// <summary>The amount of text in closed strings that are long enough to be speech.</summary>
    private static long Quoted(List<MarkedString> strings)
    {
        const int SpeechLength = 12;
        var quoted = 0L;
        foreach (var marked in strings)
            quoted += marked.Closed && marked.Inner.Length >= SpeechLength ? marked.Inner.Length : 0;
        return quoted;
    }

    private static (MarkStyle Style, List<MarkedString> Strings, bool LeavesOpen) Find(Workspace workspace, string text, MarkPlaces marks, List<TextSpan> paragraphs, MarkStyle style)
    {
        var found = workspace.List<MarkedString>();
        var leavesOpen = false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            var (open, length) = Pair(text, marks, paragraph, style, (-1, 0), found);
            leavesOpen |= open >= 0;
            // A single mark that nothing closes is an apostrophe, unless the next paragraph opens with another one.
            if (open >= 0 && (!style.IsSingle || (i + 1 < paragraphs.Count && QuotationMarks.IsSingle(text[paragraphs[i + 1].Start]))))
                Add(text.AsSpan(), found, TextSpan.FromBounds(open, paragraph.End), TextSpan.FromBounds(open + length, paragraph.End), closed: false);
        }
        return (style, found, leavesOpen);
    }

    /// <summary>Paragraphs, with those joined where one leaves a quotation open that a later line closes before it opens another.</summary>
    private static List<TextSpan> Join(Workspace workspace, string text, MarkPlaces marks, List<TextSpan> paragraphs, MarkStyle style, TextSpan? title)
    {
        var joined = workspace.List<TextSpan>();
        var first = 0;
        var open = (At: -1, Length: 0);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            open = Pair(text, marks, paragraphs[i], style, open, found: null);
            if (open.At >= 0 && i - first < MaximumLines && paragraphs[i] != title && IsClosedLater(text, marks, paragraphs, i + 1, style, title))
                continue;
            joined.Add(TextSpan.FromBounds(paragraphs[first].Start, paragraphs[i].End));
            first = i + 1;
            open = (-1, 0);
        }
        return joined;
    }

    private static bool IsClosedLater(string text, MarkPlaces marks, List<TextSpan> paragraphs, int next, MarkStyle style, TextSpan? title)
    {
        for (var i = next; i < paragraphs.Count && i < next + MaximumLines && paragraphs[i] != title; i++)
        {
            if (style.FirstMark(text.AsSpan(0, paragraphs[i].End), marks, paragraphs[i]) is { } closes)
                return closes;
        }
        return false;
    }

    /// <summary>Pairs the marks of a paragraph, and gives the one that is left open; -1 where none is.</summary>
    private static (int At, int Length) Pair(string source, MarkPlaces marks, TextSpan paragraph, MarkStyle style, (int At, int Length) open, List<MarkedString>? found)
    {
        var text = source.AsSpan(0, paragraph.End);
        var inner = default(InnerMarks);
        for (var at = marks.Next(paragraph.Start, paragraph.End); at < paragraph.End; at = marks.Next(at, paragraph.End))
        {
            var length = style.Length(text, at);
            if (length == 0 || (open.At >= 0 && inner.Takes(text, at)))
            {
                inner.Note(text, at, open.At >= 0);
                at += Math.Max(1, length);
                continue;
            }
            if (open.At < 0 && style.Opens(text, paragraph.Start, at, length))
            {
                open = (at, length);
            }
            else if (open.At >= 0 && style.Closes(text, open.At, at, length))
            {
                if (found is not null)
                    Add(text, found, TextSpan.FromBounds(open.At, at + length), TextSpan.FromBounds(open.At + open.Length, at), closed: true);
                open = (-1, 0);
                inner = default;
            }
            at += length;
        }
        return open;
    }

    /// <summary>Marks of a third level, which have the signs of the first: “He told me, ‘She said “never” and left,’ and I believed it.” Only curly signs tell.</summary>
    private struct InnerMarks
    {
        private bool _second;
        private bool _third;

        /// <summary>Whether a sign of the first level belongs to the third.</summary>
        public readonly bool Takes(ReadOnlySpan<char> text, int at) =>
            (_second && text[at] is '\u201C' && QuotationMarks.CanOpen(text, at, 1)) || (_third && text[at] is '\u201D');

        /// <summary>Follows the signs that are not of the first level.</summary>
        public void Note(ReadOnlySpan<char> text, int at, bool isOpen)
        {
            switch (text[at])
            {
                case '\u2018':
                    _second = isOpen && QuotationMarks.CanOpen(text, at, 1);
                    break;
                case '\u2019' when QuotationMarks.CanClose(text, at, 1):
                    _second = _second && _third;
                    break;
                case '\u201C':
                    _third = true;
                    break;
                case '\u201D':
                    _third = false;
                    break;
            }
        }
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
