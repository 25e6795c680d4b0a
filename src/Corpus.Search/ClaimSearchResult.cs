using Corpus.Model;

namespace Corpus.Search;

/// <summary>The answer to one query.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ClaimSearchResult
{
    private readonly Func<ClaimHit, ValueList<ScorePart>> _explain;

    internal ClaimSearchResult(string query, ValueList<QueryNote> notes, IEnumerable<ClaimHit> hits, Func<ClaimHit, ValueList<ScorePart>> explain)
    {
        Query = query;
        Notes = notes;
        Hits = hits;
        _explain = explain;
    }

    /// <summary>The query as it was asked.</summary>
    public string Query { get; }

    /// <summary>What the user should know about how the query was read; empty where it was read as written.</summary>
    public ValueList<QueryNote> Notes { get; }

    /// <summary>
    /// The claims that answer, best first; equal scores stand in the order of <see cref="ICorpus.Claims"/>, and so do all hits of a query without words.
    /// Found while they are enumerated, anew each time; a query without words starts at once and reads no more claims than are taken.
    /// </summary>
    public IEnumerable<ClaimHit> Hits { get; }

    /// <summary>Says which words of the query gave what to the score of a hit, and where they stand; together they are the score.</summary>
    /// <param name="hit">One of <see cref="Hits"/>.</param>
    /// <returns>The largest share first; empty where the query ranks nothing.</returns>
    public ValueList<ScorePart> Explain(ClaimHit hit) => _explain(hit ?? throw new ArgumentNullException(nameof(hit)));
}
