using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>The words of one quotation, and the text that they stand in.</summary>
internal sealed class QuotedText
{
    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _pieces;
    private readonly List<QuotedWord> _words = [];

    public QuotedText(string text, IReadOnlyList<TextSpan> pieces)
    {
        _text = text;
        _pieces = Bounded(pieces);
        IsCut = _pieces[_pieces.Count - 1] != pieces[pieces.Count - 1];
        foreach (var piece in _pieces)
        {
            _words.AddRange(QuotedWordReader.Read(text.Substring(piece.Start, piece.Length), piece.Start, joinsBrackets: true, out var endsWithEllipsis));
            EndsWithEllipsis = endsWithEllipsis;
        }
    }

    /// <summary>The words, with their places in the text.</summary>
    public IReadOnlyList<QuotedWord> Words => _words;

    /// <summary>Whether an ellipsis stands behind the last word.</summary>
    public bool EndsWithEllipsis { get; }

    /// <summary>Whether the quotation is longer than what is compared.</summary>
    public bool IsCut { get; }

    /// <summary>Some words as they are written, without what stands between two pieces.</summary>
    public string TextOf(int first, int end)
    {
        var span = SpanOf(first, end);
        var parts = _pieces
            .Select(piece => TextSpan.FromBounds(Math.Max(piece.Start, span.Start), Math.Max(Math.Max(piece.Start, span.Start), Math.Min(piece.End, span.End))))
            .Where(part => part.Length > 0)
            .Select(part => _text.Substring(part.Start, part.Length));
        return string.Join(" ", parts);
    }

    /// <summary>From the first of some words to the last, with the brackets around them.</summary>
    public TextSpan SpanOf(int first, int end)
    {
        var (from, to) = (_words[first].Span.Start, _words[end - 1].Span.End);
        if (from > 0 && _text[from - 1] == '[')
            from--;
        if (to < _text.Length && _text[to] == ']')
            to++;
        return TextSpan.FromBounds(from, to);
    }

    private List<TextSpan> Bounded(IReadOnlyList<TextSpan> pieces)
    {
        var bounded = new List<TextSpan>();
        var left = QuotationLimits.MaxQuotationLength;
        for (var i = 0; i < pieces.Count && left > 0; i++)
        {
            var length = Math.Min(pieces[i].Length, left);
            while (length < pieces[i].Length && length > 0 && !char.IsWhiteSpace(_text[pieces[i].Start + length]))
                length--;
            bounded.Add(new TextSpan(pieces[i].Start, length));
            left -= pieces[i].Length;
        }

        return bounded;
    }
}
