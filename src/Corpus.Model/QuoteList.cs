using System.Collections;

namespace Corpus.Model;

/// <summary>The quotes of one article; generated code derives types that also give each quote a name.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public class QuoteList : IReadOnlyList<Quote>
{
    private readonly ValueList<Quote> _quotes;

    /// <summary>Makes the list of an article's quotes.</summary>
    public QuoteList(Article article) => _quotes = (article ?? throw new ArgumentNullException(nameof(article))).Quotes;

    /// <summary>Number of quotes.</summary>
    public int Count => _quotes.Count;

    /// <summary>The quote at a zero-based index, in the order of the text.</summary>
    public Quote this[int index] => _quotes[index];

    /// <inheritdoc/>
    public IEnumerator<Quote> GetEnumerator() => _quotes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The quote with a <see cref="Quote.Key"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none: the compiled names and the packed corpus are of different builds.</exception>
    protected Quote ByKey(ulong key) =>
        _quotes.FirstOrDefault(quote => quote.Key == key)
        ?? throw new KeyNotFoundException("The corpus holds no such quote: its names and its data come from different builds. Rebuild the project that has the seeds.");
}
