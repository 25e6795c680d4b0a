using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>Makes passages of the quotes that claims in question stand in, each quote once.</summary>
/// <param name="isSource">Whether a quote may be a source.</param>
/// <param name="reach">Words that are read before and behind a quote in question.</param>
internal sealed class PassageReader(Func<Quote, bool> isSource, int reach)
{
    /// <summary>Characters that a word takes in the least, with the space behind it.</summary>
    private const int ShortestWord = 2;

    private readonly HashSet<ulong> _read = [];

    /// <summary>The passage of a quote; null where one had it already, or it is no source.</summary>
    public Passage? Read(Quote quote)
    {
        if (_read.Contains(quote.Key) || !isSource(quote))
            return null;
        var passage = new Passage();
        foreach (var part in quote.Kind == QuoteKind.Direct && quote.Speaker is not null && !quote.IsNegated ? Around(quote) : (IEnumerable<Quote>)[quote])
        {
            _read.Add(part.Key);
            passage.Add(part);
        }

        return passage;
    }

    /// <summary>The direct quotes of the same speaker in the same article, as far as the reach goes. One that stands inside another is left out.</summary>
    private LinkedList<Quote> Around(Quote quote)
    {
        var quotes = quote.Article.Quotes;
        var at = 0;
        while (quotes[at].Key != quote.Key)
            at++;
        var found = new LinkedList<Quote>([quote]);
        var (front, back) = (reach * ShortestWord, reach * ShortestWord);
        for (var i = at - 1; i >= 0 && front > 0; i--)
        {
            if (IsOfSameSpeaker(quotes[i], quote) && quotes[i].Words.Envelope.End <= found.First!.Value.Words.Envelope.Start)
                front -= found.AddFirst(quotes[i]).Value.Words.Envelope.Length;
        }

        for (var i = at + 1; i < quotes.Count && back > 0; i++)
        {
            if (IsOfSameSpeaker(quotes[i], quote) && quotes[i].Words.Envelope.Start >= found.Last!.Value.Words.Envelope.End)
                back -= found.AddLast(quotes[i]).Value.Words.Envelope.Length;
        }

        return found;
    }

    private static bool IsOfSameSpeaker(Quote other, Quote quote) =>
        other.Kind == QuoteKind.Direct && !other.IsNegated && other.Speaker?.Key == quote.Speaker!.Key;
}
