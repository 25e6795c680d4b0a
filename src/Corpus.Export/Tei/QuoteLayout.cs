using Corpus.Model;

namespace Corpus.Export.Tei;

/// <summary>Cuts the quotes of an article so that elements can enclose them: at the borders of paragraphs, and where two quotes overlap and neither holds the other.</summary>
internal sealed class QuoteLayout
{
    private static readonly Comparer<Piece> _order = Comparer<Piece>.Create((left, right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start)
        : left.End != right.End ? right.End.CompareTo(left.End)
        : left.Quote.CompareTo(right.Quote));

    private readonly IReadOnlyList<Quote> _quotes;
    private readonly int[] _counts;

    /// <summary>What of the quotes no block has taken yet, by start.</summary>
    private readonly SortedSet<Piece> _rest = new(_order);

    public QuoteLayout(IReadOnlyList<Quote> quotes)
    {
        _quotes = quotes;
        _counts = new int[quotes.Count];
        for (var quote = 0; quote < quotes.Count; quote++)
        {
            foreach (var span in quotes[quote].Spans.Where(span => !span.IsEmpty))
                _rest.Add(new Piece(span.Start, span.End, quote));
        }
    }

    /// <summary>The runs of quotes that stand in no block, as blocks of their own, each in one.</summary>
    public IReadOnlyList<MarkedBlock> Rest()
    {
        var blocks = new List<MarkedBlock>();
        while (_rest.Count > 0)
        {
            var first = _rest.Min;
            blocks.Add(Take(TextSpan.FromBounds(first.Start, first.End)));
        }
        return blocks;
    }

    /// <summary>Marks the quotes of a run of text; what was marked once is not marked again.</summary>
    public MarkedBlock Take(TextSpan block)
    {
        var inside = Cut(block);
        var open = new Stack<Piece>();
        var parts = new List<QuotePart>();
        while (inside.Count > 0)
        {
            var piece = inside.Min;
            inside.Remove(piece);
            while (open.Count > 0 && open.Peek().End <= piece.Start)
                open.Pop();
            if (open.Count > 0 && open.Peek().End < piece.End)
            {
                inside.Add(piece with { Start = open.Peek().End });
                piece = piece with { End = open.Peek().End };
            }
            open.Push(piece);
            parts.Add(new QuotePart(_quotes[piece.Quote], piece.Quote, TextSpan.FromBounds(piece.Start, piece.End), _counts[piece.Quote]++));
        }
        return new MarkedBlock(block, parts);
    }

    /// <summary>How many parts the quote of a part has; known when all blocks are taken.</summary>
    public int CountOf(QuotePart part) => _counts[part.Index];

    private SortedSet<Piece> Cut(TextSpan block)
    {
        var inside = new SortedSet<Piece>(_order);
        foreach (var piece in _rest.TakeWhile(piece => piece.Start < block.End).Where(piece => block.Start < piece.End).ToList())
        {
            _rest.Remove(piece);
            inside.Add(piece with { Start = Math.Max(piece.Start, block.Start), End = Math.Min(piece.End, block.End) });
            if (piece.Start < block.Start)
                _rest.Add(piece with { End = block.Start });
            if (piece.End > block.End)
                _rest.Add(piece with { Start = block.End });
        }
        return inside;
    }

    private readonly record struct Piece(int Start, int End, int Quote);
}
