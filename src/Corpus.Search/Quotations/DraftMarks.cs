using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>Finds what stands between quotation marks in a text.</summary>
internal sealed class DraftMarks
{
    private readonly string _text;
    private readonly bool _single;
    private readonly List<MarkedText> _found = [];

    /// <summary>The mark whose quotation goes on if the next paragraph begins with it.</summary>
    private char _open;

    private DraftMarks(string text, bool single) => (_text, _single) = (text, single);

    /// <summary>The quotations, in the order of the text: those in double marks, or where there are none, in single ones.</summary>
    public static List<MarkedText> Find(string text)
    {
        var found = new DraftMarks(text, single: false).Read();
        return found.Count > 0 ? found : new DraftMarks(text, single: true).Read();
    }

    private List<MarkedText> Read()
    {
        foreach (var paragraph in Paragraphs())
            Read(paragraph);
        return _found;
    }

    private IEnumerable<TextSpan> Paragraphs()
    {
        var (start, isBlank) = (0, true);
        for (var at = 0; at < _text.Length; at++)
        {
            if (_text[at] == '\n')
            {
                if (isBlank && at > start)
                {
                    yield return TextSpan.FromBounds(start, at);
                    start = at + 1;
                }

                isBlank = true;
            }
            else if (!char.IsWhiteSpace(_text[at]))
            {
                isBlank = false;
            }
        }

        if (start < _text.Length)
            yield return TextSpan.FromBounds(start, _text.Length);
    }

    private void Read(TextSpan paragraph)
    {
        var first = paragraph.Start;
        while (first < paragraph.End && char.IsWhiteSpace(_text[first]))
            first++;
        var goesOn = _open != '\0' && first < paragraph.End && _text[first] == _open;
        if (first < paragraph.End)
            _open = '\0';
        for (var at = first; at < paragraph.End; at++)
        {
            if (!Opens(at, paragraph))
                continue;
            var close = CloserOf(at, paragraph.End);
            var end = close < 0 ? TrimmedEnd(at + 1, paragraph.End) : close;
            if (close < 0)
                _open = _text[at];
            Add(TextSpan.FromBounds(at + 1, end), paragraph, goesOn && at == first);
            at = close < 0 ? paragraph.End : close;
        }
    }

    private void Add(TextSpan piece, TextSpan paragraph, bool goesOn)
    {
        if (!HasWord(piece))
            return;
        var last = _found.Count > 0 ? _found[_found.Count - 1] : null;
        if (last is not null && (goesOn || (last.Paragraph == paragraph && IsInterrupted(last.End, piece.Start))))
            last.Pieces.Add(piece);
        else
            _found.Add(new MarkedText([piece], paragraph));
    }

    private bool Opens(int at, TextSpan paragraph)
    {
        var unit = _text[at];
        if (!(_single ? QuotationMarks.IsSingle(unit) : QuotationMarks.IsDouble(unit)) || at + 1 >= paragraph.End)
            return false;
        var isFree = at == paragraph.Start || !char.IsLetterOrDigit(_text[at - 1]);
        return isFree && !char.IsWhiteSpace(_text[at + 1]) && (!_single || char.IsLetterOrDigit(_text[at + 1]) || _text[at + 1] is '…' or '.' or '[');
    }

    /// <summary>The mark that closes one; -1 where none does.</summary>
    private int CloserOf(int opener, int end)
    {
        var closers = QuotationMarks.ClosersOf(_text[opener]);
        var likely = -1;
        for (var at = opener + 1; at < end; at++)
        {
            if (closers.IndexOf(_text[at]) < 0)
            {
                // A single mark that opens the next quotation: what closed before it is the end of this one.
                if (_single && likely >= 0 && _text[at] == _text[opener] && char.IsWhiteSpace(_text[at - 1]))
                    break;
                continue;
            }

            if (!_single)
                return at;
            var isOpener = char.IsWhiteSpace(_text[at - 1]);
            if (isOpener && likely >= 0)
                break;
            if (isOpener || (at + 1 < end && char.IsLetterOrDigit(_text[at + 1])))
                continue;
            if (_text[at - 1] is ',' or '.' or '!' or '?' or '…')
                return at;
            likely = at;
        }

        return likely;
    }

    /// <summary>Whether what stands between two quotations is an attribution that interrupts one sentence: <c>, he said, </c>.</summary>
    private bool IsInterrupted(int end, int start)
    {
        const int longest = 120;
        if (start - end > longest)
            return false;
        var last = end - 1;
        while (last > 0 && char.IsWhiteSpace(_text[last]))
            last--;
        var between = _text.Substring(end + 1, Math.Max(0, start - 1 - end - 1)).Trim();
        var isOpen = _text[last] is ',' or '—' or '–' || (between.Length > 0 && between[0] is ',' or '—' or '–');
        if (!isOpen || between.Length == 0 || between[between.Length - 1] is not (',' or '—' or '–'))
            return false;
        return between.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > 1 && !SentenceEnds.Any(between);
    }

    private bool HasWord(TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (char.IsLetterOrDigit(_text[at]))
                return true;
        }

        return false;
    }

    private int TrimmedEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return end;
    }
}
