using System.Globalization;
using System.Text;
using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Quotations;

/// <summary>Reads the words of a quotation, or of what was said, for a comparison that leaves out typography and nothing else.</summary>
/// <remarks>
/// The words are those of <see cref="ClaimTokenizer"/>, in the letters that they are written in; signs that mean something (%, $, &amp;, a minus, an emoji) are words of their own.
/// Left out are quotation marks, dashes, white space, punctuation and invisible characters. Pure, thread-safe, linear and total.
/// </remarks>
internal sealed class QuotedWordReader
{
    /// <summary>A word longer than this is compared as it is: putting marks into their canonical order takes more than linear time.</summary>
    private const int LongestNormalized = 1_000;

    private readonly string _text;
    private readonly int _offset;
    private readonly bool _hasDoubleMarks;
    private readonly List<QuotedWord> _words = [];
    private WordMarks _next = WordMarks.FreeCase | WordMarks.BeginsSentence;
    private readonly bool _joinsBrackets;
    private bool _inBrackets;

    /// <summary>Number of words when the brackets opened.</summary>
    private int _beforeBrackets;
    private bool _inMarks;

    private QuotedWordReader(string text, int offset, bool joinsBrackets)
    {
        (_text, _offset, _joinsBrackets) = (text, offset, joinsBrackets);
        foreach (var unit in text)
            _hasDoubleMarks |= QuotationMarks.IsDouble(unit);
    }

    /// <summary>The words of a text, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">What is added to their places.</param>
    public static List<QuotedWord> Read(string text, int offset = 0) => Read(text, offset, joinsBrackets: false, out _);

    /// <summary>The words of a text, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">What is added to their places.</param>
    /// <param name="joinsBrackets">Whether the words of one pair of brackets are one: in a quotation they stand for something else.</param>
    /// <param name="endsWithEllipsis">Whether an ellipsis stands behind the last word.</param>
    public static List<QuotedWord> Read(string text, int offset, bool joinsBrackets, out bool endsWithEllipsis)
    {
        var reader = new QuotedWordReader(text, offset, joinsBrackets);
        var end = 0;
        foreach (var token in ClaimTokenizer.Tokenize(text))
        {
            reader.ReadBetween(end, token.Span.Start);
            reader.Add(token.Span, end);
            end = token.Span.End;
        }

        reader.ReadBetween(end, text.Length);
        endsWithEllipsis = (reader._next & WordMarks.AfterEllipsis) != 0;
        return reader._words;
    }

    private void Add(TextSpan span, int end)
    {
        var form = FormOf(span);
        if (_words.Count > 0 && end > 0 && span.Start == end + 1 && _text[end] is '[' or ']')
            Join(form, span);
        else if (_words.Count > 0 && end > 0 && span.Start == end + 2 && _text[end] == ']' && _text[end + 1] is '\'' or '\u2019')
            Join("'" + form, span);
        else if (_joinsBrackets && _inBrackets && _words.Count > _beforeBrackets)
            Extend(form, span);
        else
            _words.Add(new QuotedWord(form, Placed(span), (BeginsBehindEllipsis(form) ? WordMarks.BeginsSentence : 0) | Take()));
    }

    private bool BeginsBehindEllipsis(string form) => (_next & WordMarks.AfterEllipsis) != 0 && char.IsUpper(form[0]);

    /// <summary>Brackets inside a word: <c>[T]he</c> only changes the case, <c>do[es]</c> changes the word.</summary>
    private void Join(string form, TextSpan span)
    {
        var last = _words[_words.Count - 1];
        var changesCase = last.Form.Length == 1 && last.Has(WordMarks.Bracketed);
        var marks = changesCase ? (last.Marks & ~WordMarks.Bracketed) | WordMarks.FreeCase : last.Marks | WordMarks.Bracketed;
        _words[_words.Count - 1] = new QuotedWord(last.Form + form, TextSpan.FromBounds(last.Span.Start, Placed(span).End), marks);
        _next = WordMarks.None;
    }

    private void Extend(string form, TextSpan span)
    {
        var last = _words[_words.Count - 1];
        _words[_words.Count - 1] = last with { Form = last.Form + " " + form, Span = TextSpan.FromBounds(last.Span.Start, Placed(span).End) };
        _next = WordMarks.None;
    }

    private WordMarks Take()
    {
        var marks = _next | (_inBrackets ? WordMarks.Bracketed : 0) | (_inMarks ? WordMarks.InMarks : 0);
        _next = WordMarks.None;
        return marks;
    }

    private TextSpan Placed(TextSpan span) => new(span.Start + _offset, span.Length);

    /// <summary>Reads what stands between two words.</summary>
    private void ReadBetween(int start, int end)
    {
        var (stops, lines) = (0, 0);
        for (var at = start; at < end; at++)
        {
            var unit = _text[at];
            stops = unit == '.' ? stops + 1 : unit == ' ' ? stops : 0;
            lines = unit == '\n' ? lines + 1 : char.IsWhiteSpace(unit) ? lines : 0;
            if (unit == '…' || stops == 3)
                _next = (_next & ~WordMarks.BeginsSentence) | WordMarks.AfterEllipsis | WordMarks.FreeCase | WordMarks.AfterPause;
            else if (lines == 2 || IsSentenceEnd(unit))
                _next |= WordMarks.BeginsSentence | WordMarks.FreeCase | WordMarks.AfterPause;
            else if (unit is '[' or ']')
                (_inBrackets, _beforeBrackets) = (unit == '[', _words.Count);
            else if (IsMinus(at, end))
                AddSign(at, 1);
            else if (QuotationMarks.IsMark(unit))
                ReadMark(at, start);
            else if (unit is ',' or ';' or ':' or '—' or '–' or '(' or ')' or '،' or '؛')
                _next |= WordMarks.AfterPause;
            else if (IsSign(at))
                AddSign(at, char.IsSurrogatePair(_text, at) ? 2 : 1);
        }
    }

    private void ReadMark(int at, int start)
    {
        if (QuotationMarks.IsDouble(_text[at]))
            _inMarks = !_inMarks;
        else if (!_hasDoubleMarks)
            _inMarks = at != start || start == 0;
    }

    private void AddSign(int at, int length)
    {
        _words.Add(new QuotedWord(_text[at] is '−' or '–' ? "-" : _text.Substring(at, length), Placed(new TextSpan(at, length)), Take()));
    }

    private bool IsMinus(int at, int end) =>
        _text[at] is '-' or '−' or '–'
        && at + 1 == end
        && end < _text.Length
        && char.IsDigit(_text[end])
        && (at == 0 || char.IsWhiteSpace(_text[at - 1]) || _text[at - 1] is '(' or '[' || QuotationMarks.IsMark(_text[at - 1]));

    private bool IsSign(int at)
    {
        if (_text[at] is '%' or '‰' or '&' or '§')
            return true;
        if (_text[at] is '<' or '>' or '|' or '~' or '−' || char.IsLowSurrogate(_text[at]))
            return false;
        return CharUnicodeInfo.GetUnicodeCategory(_text, at) is UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol;
    }

    private static bool IsSentenceEnd(char unit) => unit is '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '۔' or '।';

    private string FormOf(TextSpan span)
    {
        var plain = true;
        for (var at = span.Start; plain && at < span.End; at++)
            plain = _text[at] < 128 && char.IsLetterOrDigit(_text[at]);
        var word = _text.Substring(span.Start, span.Length);
        return plain || word.Length > LongestNormalized ? word : Normalized(word);
    }

    private static string Normalized(string word)
    {
        var form = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            var unit = word[at];
            var isDecimalPoint = unit == '.' && at > 0 && char.IsDigit(word[at - 1]) && at + 1 < word.Length && char.IsDigit(word[at + 1]);
            if (unit is '\u2019' or '\u02BC' or '\uFF07')
                form.Append('\'');
            else if (unit is >= '\uFF01' and <= '\uFF5E')
                form.Append((char)(unit - 0xFEE0));
            else if (unit is >= '\uFB00' and <= '\uFB06')
                form.Append(unit.ToString().Normalize(NormalizationForm.FormKC));
            else if (isDecimalPoint || (unit is not ('.' or ',') && CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.Format))
                form.Append(unit);
        }

        return form.Length == 0 ? word : form.ToString().Normalize(NormalizationForm.FormC);
    }
}
