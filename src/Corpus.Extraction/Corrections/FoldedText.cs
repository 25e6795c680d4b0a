using System.Text;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>Text as a person would type it: one space for all white space, plain marks and dashes. Each character knows its place.</summary>
internal sealed class FoldedText
{
    private readonly StringBuilder _text;
    private readonly List<TextSpan> _places;
    private bool _space;

    private FoldedText(int capacity) => (_text, _places) = (new(capacity), new(capacity));

    /// <summary>The folded characters, without white space at the ends.</summary>
    public string Text => field ??= _text.ToString();

    public static FoldedText Of(string text) => Of(text, new TextSpan(0, text.Length));

    /// <summary>Folds a part of a text.</summary>
    public static FoldedText Of(string text, TextSpan span)
    {
        var folded = new FoldedText(span.Length);
        for (var at = span.Start; at < span.End;)
            at = folded.Read(text, at, span.End);
        return folded;
    }

    /// <summary>Where some of the folded characters, at least one, stand in the text.</summary>
    public TextSpan PlaceOf(int first, int end) => TextSpan.FromBounds(_places[first].Start, _places[end - 1].End);

    /// <summary>Reads what stands at an index; gives the index behind it.</summary>
    private int Read(string text, int at, int end)
    {
        if (char.IsWhiteSpace(text[at]))
        {
            _space = true;
            return AfterBlank(text, at, end);
        }
        if (IsInvisible(text[at]))
            return at + 1;
        if (IsDash(text[at]))
            return Append('-', at, AfterDashes(text, at, end));
        if (text[at] == '\u2026')
        {
            Append('.', at, at + 1);
            Append('.', at, at + 1);
            return Append('.', at, at + 1);
        }
        var doubled = QuotationMarks.DoubleLength(text.AsSpan(0, end), at);
        return doubled > 0 ? Append('"', at, at + doubled)
            : Append(QuotationMarks.IsSingle(text[at]) ? '\'' : text[at], at, at + 1);
    }

    private int Append(char folded, int start, int end)
    {
        if (_space && _places.Count > 0)
        {
            var before = _places[_places.Count - 1].End;
            _text.Append(' ');
            _places.Add(TextSpan.FromBounds(before, start));
        }
        _space = false;
        _text.Append(folded);
        _places.Add(TextSpan.FromBounds(start, end));
        return end;
    }

    /// <summary>White space, with the marks of a block quotation where a line begins in it.</summary>
    private static int AfterBlank(string text, int at, int end)
    {
        var isNewLine = false;
        for (; at < end && (char.IsWhiteSpace(text[at]) || (isNewLine && text[at] == '>')); at++)
            isNewLine |= text[at] is '\n' or '\r';
        return at;
    }

    private static int AfterDashes(string text, int at, int end)
    {
        while (at < end && IsDash(text[at]))
            at++;
        return at;
    }

    private static bool IsDash(char unit) => unit is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>Marks of direction, soft hyphens and the like: nobody sees them, so nobody types them.</summary>
    private static bool IsInvisible(char unit) =>
        unit is '\u00AD' or '\u200B' or '\uFEFF' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');
}
