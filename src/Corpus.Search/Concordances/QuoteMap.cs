using Corpus.Model;

namespace Corpus.Search.Concordances;

/// <summary>Tells for each position of an article who speaks there: the innermost of the quotes that cover it.</summary>
internal sealed class QuoteMap
{
    /// <summary>Where another quote begins to speak, ascending, and that quote.</summary>
    private readonly List<int> _positions = [];
    private readonly List<Quote?> _speaking = [];
    private readonly Stack<(int End, Quote Quote)> _open = new();

    public QuoteMap(Article article)
    {
        var spans = article.Quotes.SelectMany(quote => quote.Spans.Select(span => (Span: span, Quote: quote)));
        foreach (var (span, quote) in spans.OrderBy(place => place.Span.Start).ThenByDescending(place => place.Span.Length))
        {
            Close(span.Start);
            Mark(span.Start, quote);
            _open.Push((span.End, quote));
        }

        Close(int.MaxValue);
    }

    /// <summary>The innermost quote whose words cover a position; null where none does.</summary>
    public Quote? At(int position)
    {
        var found = _positions.BinarySearch(position);
        var last = found >= 0 ? found : ~found - 1;
        return last < 0 ? null : _speaking[last];
    }

    /// <summary>Ends the quotes that end up to a position.</summary>
    private void Close(int position)
    {
        while (_open.Count > 0 && _open.Peek().End <= position)
        {
            var end = _open.Pop().End;
            // One that reaches out of the quote around it is over when it ends itself, and so is that one.
            while (_open.Count > 0 && _open.Peek().End <= end)
                _open.Pop();
            Mark(end, _open.Count > 0 ? _open.Peek().Quote : null);
        }
    }

    private void Mark(int position, Quote? quote)
    {
        if (_positions.Count > 0 && _positions[_positions.Count - 1] == position)
        {
            _speaking[_speaking.Count - 1] = quote;
            return;
        }

        _positions.Add(position);
        _speaking.Add(quote);
    }
}
