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
        NearNode near => Open(near),
        FieldNode or GroupNode { IsFilter: true } => Restrict(Everything(), node),
        GroupNode group => Open(group),
        _ => Everything(),
    };

    private ClaimCursor Everything() => new AllClaims(corpus.ClaimIndex.ClaimCount);

    private PostingsCursor Open(TermPattern word) => new(terms.Find(word), _ranking);

    /// <summary>The index tells which claims hold all the words; their text tells whether they follow each other.</summary>
    private Filter Open(WordSequence phrase) =>
        new(HoldersOf(phrase.Words), claim => phrase.StandsIn(TokensOf(claim)), cancellation);

    private Filter Open(NearNode near) =>
        new(HoldersOf(near.One.Words.Concat(near.Other.Words)), claim => near.One.FindNear(near.Other, near.Distance, TokensOf(claim)).Any(), cancellation);

    /// <summary>The claims that hold all of some words, wherever.</summary>
    private ClaimCursor HoldersOf(IEnumerable<TermPattern> words)
    {
        var cursors = words
            .Where(word => !word.IsAnyWord)
            .Distinct()
            .OrderBy(word => word.Text, StringComparer.Ordinal)
            .Select(Open)
            .ToList<ClaimCursor>();
        return cursors.Count > 0 ? new Intersection(cursors) : Everything();
    }

    private IReadOnlyList<ClaimToken> TokensOf(int claim) => ClaimTokenizer.Tokenize(corpus.Claims[claim].Text);

    private ClaimCursor Open(GroupNode group)
    {
        if (group.Clauses.Count == 0)
            return new AllClaims(0);
        var required = group.Of(Occurrence.Required).Where(node => !IsFilter(node)).Select(Open).ToList();
        var optional = group.Of(Occurrence.Optional).Select(Open).ToList();
        var cursor = Join(required, optional);
        foreach (var excluded in group.Of(Occurrence.Excluded).Where(node => !IsFilter(node)))
            cursor = new Exclusion(cursor, Open(excluded));

        // Fields come last: they read the claims themselves, so they see only what the index lets through.
        foreach (var clause in group.Clauses.Where(clause => clause.Occurrence != Occurrence.Optional && IsFilter(clause.Node)))
            cursor = Restrict(cursor, clause.Node, clause.Occurrence == Occurrence.Required);
        return cursor;
    }

    private ClaimCursor Join(List<ClaimCursor> required, List<ClaimCursor> optional)
    {
        if (required.Count == 0)
            return optional.Count == 0 ? Everything() : new Union(optional);
        var cursor = required.Count == 1 ? required[0] : new Intersection(required);
        return optional.Count == 0 ? cursor : new Bonus(cursor, new Union(optional));
    }

    private static bool IsFilter(QueryNode node) => node is FieldNode or GroupNode { IsFilter: true };

    private Filter Restrict(ClaimCursor candidates, QueryNode filter, bool wanted = true)
    {
        var holds = Bind(filter);
        return new Filter(candidates, claim => holds(corpus.Claims[claim]) == wanted, cancellation);
    }

    /// <summary>The condition that fields make together.</summary>
    private Func<Claim, bool> Bind(QueryNode filter)
    {
        if (filter is FieldNode field)
            return field.Field.Bind(field.Value, corpus);
        var group = (GroupNode)filter;
        var required = group.Of(Occurrence.Required).Select(Bind).ToList();
        var optional = group.Of(Occurrence.Optional).Select(Bind).ToList();
        var excluded = group.Of(Occurrence.Excluded).Select(Bind).ToList();
        return claim => required.TrueForAll(holds => holds(claim))
            && (required.Count > 0 || optional.Count == 0 || optional.Exists(holds => holds(claim)))
            && !excluded.Exists(holds => holds(claim));
    }
}
