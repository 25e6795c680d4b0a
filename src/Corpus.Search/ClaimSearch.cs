using Corpus.Model;
using Corpus.Search.Evaluation;
using Corpus.Search.Queries;

namespace Corpus.Search;

/// <summary>Finds claims by a query of words, "phrases", prefix*, wild?cards, -exclusions, alternatives (OR), groups, distances (near:N) and field:value, best first.</summary>
/// <remarks>docs/search.md describes the language and the ranking. Immutable and thread-safe.</remarks>
public sealed class ClaimSearch
{
    /// <summary>How many claims are found before all are ranked.</summary>
    private const int FirstClaims = 100;

    private readonly ICorpus _corpus;
    private readonly Ranking _ranking;
    private readonly SpeakerLookup _speakers;

    /// <summary>Searches a corpus.</summary>
    public ClaimSearch(ICorpus corpus)
    {
        _corpus = corpus ?? throw new ArgumentNullException(nameof(corpus));
        _ranking = new Ranking(corpus.ClaimIndex);
        _speakers = new SpeakerLookup(corpus);
    }

    /// <summary>Answers a query.</summary>
    /// <param name="query">The query; any text. One that breaks the rules of the language is read as words, and a note says so.</param>
    /// <param name="cancellation">Stops the search and the enumeration of its hits.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; the enumeration throws it too.</exception>
    public ClaimSearchResult Find(string query, CancellationToken cancellation = default) =>
        Find(query, QueryParser.Parse(query ?? throw new ArgumentNullException(nameof(query))), cancellation);

    /// <summary>Finds claims that share words with a text, best first: quotation marks, hyphens and colons in it are no signs of the query language.</summary>
    /// <param name="text">The text: a sentence, a post, a claim.</param>
    /// <param name="cancellation">Stops the search and the enumeration of its hits.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; the enumeration throws it too.</exception>
    public ClaimSearchResult FindLike(string text, CancellationToken cancellation = default) =>
        Find(text, QueryParser.ParseWords(text ?? throw new ArgumentNullException(nameof(text))), cancellation);

    private ClaimSearchResult Find(string query, ParsedQuery parsed, CancellationToken cancellation)
    {
        var notes = parsed.Notes.ToList();

        // Opened once here, so that all words are looked up and the notes are complete; the first enumeration takes what was opened, each other opens its own cursor over what was found.
        var terms = new TermLookup(_corpus.ClaimIndex, cancellation);
        var words = new RankingWords(parsed.Runs, terms, _corpus.ClaimIndex);
        ClaimCursor? first = new QueryEvaluator(_corpus, terms, _speakers, _ranking, cancellation).Open(parsed.Root, words);
        ClaimCursor Open() => Interlocked.Exchange(ref first, null) ?? new QueryEvaluator(_corpus, terms, _speakers, _ranking, cancellation).Open(parsed.Root, words);
        if (terms.IsIncomplete)
            notes.Add(new QueryNote("The wildcards fit so many words of the corpus that only the first in alphabetical order are searched.", default));
        if (notes.Count == 0 && UnknownWords.MayBe(parsed.Root, terms))
            notes.AddRange(UnknownWords.Notes(query, parsed.Root, terms, words, _corpus.ClaimIndex));
        var highlighter = new Highlighter(parsed.Root, words.Families);
        return new ClaimSearchResult(query, new ValueList<QueryNote>(notes), Enumerate(Open, highlighter, cancellation), Explain);

        ValueList<ScorePart> Explain(ClaimHit hit)
        {
            var parts = new List<ScorePart>();
            new QueryEvaluator(_corpus, terms, _speakers, _ranking, cancellation).Open(parsed.Root, words).Explain(hit.Index, parts);
            return new(parts.OrderByDescending(part => part.Score));
        }
    }

    private IEnumerable<ClaimHit> Enumerate(Func<ClaimCursor> open, Highlighter highlighter, CancellationToken cancellation)
    {
        foreach (var (claim, score) in highlighter.HasWords ? BestFirst(open, cancellation) : InOrder(open()))
        {
            cancellation.ThrowIfCancellationRequested();
            var row = _corpus.Claims[claim];
            yield return new ClaimHit(row, score, highlighter.Find(row.Text)) { Index = claim };
        }
    }

    /// <summary>The first claims without scoring all that answer; whoever wants more gets all.</summary>
    private static IEnumerable<ScoredClaim> BestFirst(Func<ClaimCursor> open, CancellationToken cancellation)
    {
        var best = TopClaims.Take(open(), FirstClaims, cancellation);
        foreach (var claim in best)
            yield return claim;
        if (best.Length < FirstClaims)
            yield break;
        var ranked = new RankedClaims(open(), cancellation);
        for (var i = 0; ranked.TryTake(out var claim); i++)
        {
            if (i >= FirstClaims)
                yield return claim;
        }
    }

    private static IEnumerable<ScoredClaim> InOrder(ClaimCursor found)
    {
        while (found.Next() != ClaimCursor.End)
            yield return new ScoredClaim(found.Claim, 0);
    }
}
