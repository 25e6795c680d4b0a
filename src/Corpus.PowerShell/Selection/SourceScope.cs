using Corpus.Model;

namespace Corpus.PowerShell.Selection;

/// <summary>The quotes that may be sources: those of the objects that the pipeline brought.</summary>
internal sealed class SourceScope
{
    private readonly HashSet<ulong> _articles = [];
    private readonly HashSet<ulong> _quotes = [];
    private readonly HashSet<ulong> _speakers = [];

    /// <summary>Whether the pipeline brought nothing.</summary>
    public bool IsEmpty => _articles.Count + _quotes.Count + _speakers.Count == 0;

    /// <summary>Adds the quotes of an article or speaker, or the quote itself.</summary>
    public void Add(object start, Criteria criteria) => _ = start switch
    {
        Article article => _articles.Add(article.Key),
        Quote quote => _quotes.Add(quote.Key),
        Claim claim => _quotes.Add(claim.Quote.Key),
        _ => _speakers.Add(criteria.KeyOf((Speaker)start)),
    };

    public bool Holds(Quote quote, Criteria criteria) =>
        _articles.Contains(quote.Article.Key)
        || _quotes.Contains(quote.Key)
        || (quote.Speaker is { } speaker && _speakers.Contains(criteria.KeyOf(speaker)));
}
