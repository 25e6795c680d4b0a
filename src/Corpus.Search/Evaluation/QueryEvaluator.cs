using Corpus.Model;
using Corpus.Search.Queries;
using Corpus.Search.Words;

namespace Corpus.Search.Evaluation;

/// <summary>Turns the parts of a query into cursors over the claims that answer them.</summary>
internal sealed class QueryEvaluator(ICorpus corpus, TermLookup terms, SpeakerLookup speakers, Ranking ranking, CancellationToken cancellation)
{
    private readonly ClaimLengths _lengths = new(corpus.ClaimIndex);

    /// <summary>The claims that answer a query.</summary>
    /// <param name="root">The query.</param>
    /// <param name="words">What its plain words look for.</param>
    public ClaimCursor Open(GroupNode root, RankingWords words)
    {
        var others = root.Of(Occurrence.Optional).Where(node => node is not WordNode { Word.IsLiteral: true }).Select(Open);
        return Open(root, [.. words.Open(_lengths, ranking), .. others]);
    }

    /// <summary>The claims that answer a part of a query.</summary>
    private ClaimCursor Open(QueryNode node) => node switch
    {
        WordNode word => Open(word.Word),
        PhraseNode phrase => Open(phrase.Words),
        NearNode near => Open(near),
        FieldNode { Field.Name: SearchField.Speaker } field => new ListedClaims(speakers.Find(field.Value, cancellation)),
        FieldNode => Restrict(Everything(), node),
        GroupNode { IsFilter: true } when !IsInIndex(node) => Restrict(Everything(), node),
        GroupNode group => Open(group, [.. group.Of(Occurrence.Optional).Select(Open)]),
        _ => Everything(),
    };

    private AllClaims Everything() => new(corpus.ClaimIndex.ClaimCount);

    private ClaimCursor Open(TermPattern word) =>
        terms.Find(word) is { } postings ? new WordCursor(word.Text, postings, _lengths, ranking) : new AllClaims(0);

    /// <summary>The index tells which claims hold all the words, and where; of words with wildcards the text tells where.</summary>
    private ClaimCursor Open(WordSequence phrase)
    {
        var words = Different(phrase.Words);
        var postings = words.ConvertAll(terms.Find);
        if (postings.Contains(null))
            return new AllClaims(0);
        // Forms of one family share its cursor.
        var cursors = postings.Select((where, i) => postings.IndexOf(where) == i ? new WordCursor(words[i].Text, where!, _lengths, ranking) : null).ToList();
        var candidates = HoldersOf(cursors.OfType<WordCursor>());
        if (phrase.Words.Any(word => !word.IsLiteral))
            return new Filter(candidates, claim => phrase.StandsIn(TokensOf(claim)), cancellation);
        var forms = phrase.Words.Select(terms.FindForm).ToList();
        if (forms.Contains(null))
            return new AllClaims(0);
        return new PhraseCursor(candidates, [.. phrase.Words.Select((word, i) => (cursors[postings.IndexOf(postings[words.IndexOf(word)])]!.Places, forms[i]!.Value.Number))]);
    }

    /// <summary>The index tells which claims hold all the words; their text tells how close together.</summary>
    private ClaimCursor Open(NearNode near)
    {
        var words = Different(near.One.Words.Concat(near.Other.Words));
        var postings = words.ConvertAll(terms.Find);
        return postings.Contains(null)
            ? new AllClaims(0)
            : new Filter(HoldersOf(words.Select((word, i) => new WordCursor(word.Text, postings[i]!, _lengths, ranking))), claim => near.One.FindNear(near.Other, near.Distance, TokensOf(claim)).Any(), cancellation);
    }

    private static List<TermPattern> Different(IEnumerable<TermPattern> words) =>
        [.. words.Where(word => !word.IsAnyWord).Distinct().OrderBy(word => word.Text, StringComparer.Ordinal)];

    /// <summary>The claims that hold all of some words, wherever; the rarest is asked first.</summary>
    private ClaimCursor HoldersOf(IEnumerable<WordCursor> words)
    {
        var cursors = words.OrderBy(cursor => cursor.ClaimCount).ToList<ClaimCursor>();
        return cursors.Count > 0 ? new Intersection(cursors) : Everything();
    }

    private IReadOnlyList<ClaimToken> TokensOf(int claim) => ClaimTokenizer.Tokenize(corpus.Claims[claim].Text);

    private ClaimCursor Open(GroupNode group, List<ClaimCursor> optional)
    {
        if (group.Clauses.Count == 0)
            return new AllClaims(0);
        var hasOptional = group.Of(Occurrence.Optional).Any();
        var required = group.Of(Occurrence.Required).Where(IsInIndex).Select(Open).ToList();
        var cursor = Join(required, optional, hasOptional);
        foreach (var excluded in group.Of(Occurrence.Excluded).Where(IsInIndex))
            cursor = new Exclusion(cursor, Open(excluded));

        // Other fields come last: they read the claims themselves, so they see only what the index lets through.
        foreach (var clause in group.Clauses.Where(clause => clause.Occurrence != Occurrence.Optional && !IsInIndex(clause.Node)))
            cursor = Restrict(cursor, clause.Node, clause.Occurrence == Occurrence.Required);
        return cursor;
    }


    private ClaimCursor Join(List<ClaimCursor> required, List<ClaimCursor> optional, bool hasOptional)
    {
        if (required.Count == 0)
            return hasOptional ? new Union(optional, corpus.ClaimIndex.ClaimCount) : Everything();
        var cursor = required.Count == 1 ? required[0] : new Intersection(required);
        return optional.Count == 0 ? cursor : new Bonus(cursor, optional);
    }

    /// <summary>Whether the index tells which claims hold it; of other fields only the claims do, and of groups in which one of these stands.</summary>
    private static bool IsInIndex(QueryNode node) => node switch
    {
        FieldNode field => field.Field.Name == SearchField.Speaker,
        GroupNode { IsFilter: true } group => group.Clauses.All(clause => IsInIndex(clause.Node)),
        _ => true,
    };

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
