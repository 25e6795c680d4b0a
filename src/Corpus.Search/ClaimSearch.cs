using Corpus.Model;
using Corpus.Search.Evaluation;
using Corpus.Search.Queries;

namespace Corpus.Search;

/// <summary>Finds claims by a query of words, "phrases", prefix*, wild?cards, -exclusions, alternatives (OR), groups, distances (near:N) and field:value, best first.</summary>
/// <remarks>docs/search.md describes the language and the ranking. Immutable and thread-safe.</remarks>
public sealed class ClaimSearch
{
    private readonly ICorpus _corpus;

    /// <summary>Searches a corpus.</summary>
    public ClaimSearch(ICorpus corpus) => _corpus = corpus ?? throw new ArgumentNullException(nameof(corpus));

    /// <summary>Answers a query.</summary>
    /// <param name="query">The query; any text. One that breaks the rules of the language is read as words, and a note says so.</param>
    /// <param name="cancellation">Stops the search and the enumeration of its hits.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; the enumeration throws it too.</exception>
    public ClaimSearchResult Find(string query, CancellationToken cancellation = default)
    {
        var parsed = QueryParser.Parse(query ?? throw new ArgumentNullException(nameof(query)));
        var notes = parsed.Notes.ToList();

        // Opened once here, so that all words are looked up and the notes are complete; each enumeration opens its own cursor over what was found.
        var terms = new TermLookup(_corpus.ClaimIndex);
        new QueryEvaluator(_corpus, terms, cancellation).Open(parsed.Root);
        if (terms.IsIncomplete)
            notes.Add(new QueryNote("The wildcards fit so many words of the corpus that only the first in alphabetical order are searched.", default));
        if (notes.Count == 0)
            notes.AddRange(UnknownWords.Notes(query, parsed.Root, terms, _corpus.ClaimIndex));
        return new ClaimSearchResult(query, new ValueList<QueryNote>(notes), Enumerate(parsed.Root, terms, cancellation));
    }

    private IEnumerable<ClaimHit> Enumerate(GroupNode root, TermLookup terms, CancellationToken cancellation)
    {
        var found = new QueryEvaluator(_corpus, terms, cancellation).Open(root);
        var highlighter = new Highlighter(root);
        foreach (var (claim, score) in highlighter.HasWords ? BestFirst(found, cancellation) : InOrder(found))
        {
            cancellation.ThrowIfCancellationRequested();
            var row = _corpus.Claims[claim];
            yield return new ClaimHit(row, score, highlighter.Find(row.Text));
        }
    }

    private static IEnumerable<ScoredClaim> BestFirst(ClaimCursor found, CancellationToken cancellation)
    {
        var ranked = new RankedClaims(found, cancellation);
        while (ranked.TryTake(out var best))
            yield return best;
    }

    private static IEnumerable<ScoredClaim> InOrder(ClaimCursor found)
    {
        while (found.Next() != ClaimCursor.End)
            yield return new ScoredClaim(found.Claim, 0);
    }
}
