using Corpus.Model;

namespace Corpus.PowerShell.Selection;

/// <summary>What a search may return, corpus by corpus, in the order in which the pipeline came to them.</summary>
internal sealed class SearchScopes
{
    private readonly List<(ICorpus Corpus, SearchScope Scope)> _scopes = [];

    /// <summary>The corpora that are to be searched, and what of each may be returned.</summary>
    public IReadOnlyList<(ICorpus Corpus, SearchScope Scope)> All => _scopes;

    /// <summary>Adds the claims of one object, or those of a whole corpus where <paramref name="start"/> is null.</summary>
    public void Add(object? start, Criteria criteria)
    {
        var scope = _scopes.FirstOrDefault(known => known.Corpus == criteria.Corpus).Scope;
        if (scope is null)
            _scopes.Add((criteria.Corpus, scope = new SearchScope()));
        scope.Add(start, criteria);
    }
}
