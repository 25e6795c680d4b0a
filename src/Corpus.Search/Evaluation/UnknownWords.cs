using Corpus.Model;
using Corpus.Search.Queries;
using Corpus.Search.Words;

namespace Corpus.Search.Evaluation;

/// <summary>Asks whether words of a query that occur nowhere stand for others.</summary>
internal static class UnknownWords
{
    /// <summary>Whoever pastes a text asks for its sense, not for the spelling of each word.</summary>
    private const int MostWords = 8;

    private const int MostOffered = 3;

    /// <summary>Whether there may be a note: not where the query is plain words that the corpus has.</summary>
    public static bool MayBe(GroupNode root, TermLookup terms) =>
        root.Clauses.Any(clause => clause.Node is not WordNode { Word.IsLiteral: true } word || terms.Find(word.Word) is null);

    /// <summary>A note for each word that no claim holds and that is near to others: those of most claims first.</summary>
    public static IEnumerable<QueryNote> Notes(string query, GroupNode root, TermLookup terms, RankingWords ranking, IClaimIndex index)
    {
        var words = new List<TermPattern>();
        Collect(root, words);
        if (words.Count > MostWords)
            yield break;
        foreach (var word in words.Distinct().Where(word => terms.Find(word) is null && !ranking.IsReplaced(word.Text)))
        {
            var offered = SimilarTerms.Of(word.Text, index.Terms, ClaimSearchLimits.MaxTermsCompared)
                .OrderByDescending(term => terms.FindFamily(WordFamily.Of(term))?.HolderCount ?? 0).ThenBy(term => term, StringComparer.Ordinal)
                .Take(MostOffered).Select(term => $"'{term}'").ToList();
            if (offered.Count > 0)
                yield return new QueryNote($"No claim holds '{word.Text}'. Did you mean {string.Join(" or ", offered)}?", PlaceOf(word, query));
        }
    }

    private static void Collect(GroupNode group, List<TermPattern> words)
    {
        foreach (var clause in group.Clauses.Where(clause => clause.Occurrence != Occurrence.Excluded))
        {
            if (clause.Node is WordNode { Word.IsLiteral: true } word)
                words.Add(word.Word);
            else if (clause.Node is PhraseNode phrase)
                words.AddRange(phrase.Words.Words.Where(word => word.IsLiteral));
            else if (clause.Node is NearNode near)
                words.AddRange(near.One.Words.Concat(near.Other.Words).Where(word => word.IsLiteral));
            else if (clause.Node is GroupNode inner)
                Collect(inner, words);
        }
    }

    private static TextSpan PlaceOf(TermPattern word, string query) =>
        ClaimTokenizer.Tokenize(query).FirstOrDefault(token => token.Term == word.Text).Span;
}
