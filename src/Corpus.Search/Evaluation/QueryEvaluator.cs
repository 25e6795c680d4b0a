using Corpus.Model;
using Corpus.Search.Queries;
using Corpus.Search.Words;

namespace Corpus.Search.Evaluation;

/// <summary>Turns the parts of a query into cursors over the claims that answer them.</summary>
internal sealed class QueryEvaluator(ICorpus corpus, TermLookup terms, CancellationToken cancellation)
{
    private readonly Bm25 _ranking = new(corpus.ClaimIndex);

    /// <summary>The claims that answer a part of a query.</summary>
    public ClaimCursor Open(QueryNode node) => node switch
    {
        WordNode word => Open(word.Word),
        PhraseNode phrase => Open(phrase.Words),
        FieldNode field => Restrict(Everything(), field),
        GroupNode group => Open(group),
        _ => Everything(),
    };

    private ClaimCursor Everything() => new AllClaims(corpus.ClaimIndex.ClaimCount);

    private PostingsCursor Open(TermPattern word) => new(terms.Find(word), _ranking);

    /// <summary>The index tells which claims hold all the words; their text tells whether they follow each other.</summary>
    private Filter Open(WordSequence phrase)
    {
        var words = phrase.Words
            .Where(word => !word.IsAnyWord)
            .Distinct()
            .OrderBy(word => word.Text, StringComparer.Ordinal)
            .Select(Open)
            .ToList<ClaimCursor>();
        var candidates = words.Count > 0 ? new Intersection(words) : Everything();
        return new Filter(candidates, claim => phrase.StandsIn(ClaimTokenizer.Tokenize(corpus.Claims[claim].Text)), cancellation);
    }

    private ClaimCursor Open(GroupNode group)
    {
        if (group.Clauses.Count == 0)
            return new AllClaims(0);
        var required = group.Of(Occurrence.Required).Where(node => node is not FieldNode).Select(Open).ToList();
        var optional = group.Of(Occurrence.Optional).Select(Open).ToList();
        var cursor = Join(required, optional);
        foreach (var excluded in group.Of(Occurrence.Excluded).Where(node => node is not FieldNode))
            cursor = new Exclusion(cursor, Open(excluded));

        // Fields come last: they read the claims themselves, so they see only what the index lets through.
        foreach (var clause in group.Clauses)
        {
            if (clause.Node is FieldNode field && clause.Occurrence != Occurrence.Optional)
                cursor = Restrict(cursor, field, clause.Occurrence == Occurrence.Required);
        }

        return cursor;
    }

    private ClaimCursor Join(List<ClaimCursor> required, List<ClaimCursor> optional)
    {
        if (required.Count == 0)
            return optional.Count == 0 ? Everything() : new Union(optional);
        var cursor = required.Count == 1 ? required[0] : new Intersection(required);
        return optional.Count == 0 ? cursor : new Bonus(cursor, new Union(optional));
    }

    private Filter Restrict(ClaimCursor candidates, FieldNode field, bool wanted = true)
    {
        var holds = field.Field.Bind(field.Value, corpus);
        return new Filter(candidates, claim => holds(corpus.Claims[claim]) == wanted, cancellation);
    }
}
