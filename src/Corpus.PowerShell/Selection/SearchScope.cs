using Corpus.Model;

namespace Corpus.PowerShell.Selection;

/// <summary>The claims of one corpus that a search may return: those of the objects that the pipeline brought, as far as they fit.</summary>
internal sealed class SearchScope
{
    private readonly HashSet<Criteria> _wholeCorpus = [];
    private readonly HashSet<ulong> _articles = [];
    private readonly HashSet<ulong> _quotes = [];
    private readonly HashSet<ulong> _speakers = [];
    private readonly HashSet<Claim> _claims = [];
    private Criteria? _ofObjects;

    /// <summary>Adds the claims of one object, or those of the whole corpus where <paramref name="start"/> is null.</summary>
    public void Add(object? start, Criteria criteria)
    {
        if (start is null)
        {
            _wholeCorpus.Add(criteria);
            return;
        }
        _ofObjects = criteria;
        _ = start switch
        {
            Article article => _articles.Add(article.Key),
            Quote quote => _quotes.Add(quote.Key),
            Claim claim => _claims.Add(claim),
            _ => _speakers.Add(criteria.KeyOf((Speaker)start)),
        };
    }

    public bool Holds(Claim claim) => _wholeCorpus.Any(criteria => criteria.Fit(claim)) || (_ofObjects is { } criteria && IsOfObjects(claim, criteria) && criteria.Fit(claim));

    private bool IsOfObjects(Claim claim, Criteria criteria) =>
        _articles.Contains(claim.Quote.Article.Key)
        || _quotes.Contains(claim.Quote.Key)
        || (claim.Speaker is { } speaker && _speakers.Contains(criteria.KeyOf(speaker)))
        || _claims.Contains(claim);
}
