using Corpus.Model;

namespace Corpus.Search;

/// <summary>The answer to one query.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ClaimSearchResult
{
    internal ClaimSearchResult(string query, ValueList<QueryNote> notes, IEnumerable<ClaimHit> hits)
    {
        Query = query;
        Notes = notes;
        Hits = hits;
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
}
