using Corpus.Model;
using Corpus.Search.Evaluation;
using Corpus.Search.Words;

namespace Corpus.Search.Quotations;

/// <summary>Finds the claims that may hold the words of a quotation, by its rarer words.</summary>
/// <remarks>
/// The index of the claims is asked, which the corpus has anyway: docs/decisions/0008-quotations-are-found-by-their-rarer-words.md.
/// Function words are left out where there are enough others, since their postings are long and tell little. Linear in the words and in the postings that are read, both of which are bounded.
/// </remarks>
internal sealed class SourceFinder(ICorpus corpus)
{
    /// <summary>Words among which the longest are looked up: an ellipsis or a splice may bring the next words from elsewhere.</summary>
    private const int Stretch = 8;

    private const int OfEachStretch = 3;

    /// <summary>So few words of the corpus do not tell a sentence: the function words are looked up, too.</summary>
    private const int FewLists = 3;

    private readonly IClaimIndex _index = corpus.ClaimIndex;
    private readonly TermLookup _words = new(corpus.ClaimIndex);

    /// <summary>The claims in question, the likeliest first.</summary>
    public List<int> Find(QuotedText quoted, CancellationToken cancellation)
    {
        var postings = Lookup(quoted, cancellation);
        var scores = new Dictionary<int, double>();
        var read = 0;
        foreach (var list in postings.OrderBy(list => list.ClaimCount))
        {
            cancellation.ThrowIfCancellationRequested();
            if (read > 0 && read + list.ClaimCount > QuotationLimits.MaxPostings)
                break;
            read += list.ClaimCount;
            var weight = Math.Log(1 + ((double)_index.ClaimCount / list.ClaimCount));
            var holders = new PostingsCursor(list);
            while (holders.Next() != ClaimCursor.End)
            {
                scores.TryGetValue(holders.Claim, out var score);
                scores[holders.Claim] = score + weight;
            }
        }

        return Best(scores, quoted, cancellation);
    }

    private List<WordPostings> Lookup(QuotedText quoted, CancellationToken cancellation)
    {
        var terms = quoted.Words.SelectMany(Terms).ToList();
        var isTelling = terms.ToLookup(term => (QuotationLexicon.Classify(term) & QuotationWordClass.Function) == 0);
        var lists = new List<WordPostings>();
        LookUp([.. isTelling[true]], lists, cancellation);
        if (lists.Count < FewLists)
            LookUp([.. isTelling[false]], lists, cancellation);
        return lists;
    }

    private void LookUp(List<string> terms, List<WordPostings> lists, CancellationToken cancellation)
    {
        var total = lists.Sum(list => (long)list.ClaimCount);
        foreach (var term in Choose(terms).Distinct(StringComparer.Ordinal).Take(QuotationLimits.MaxTerms))
        {
            cancellation.ThrowIfCancellationRequested();
            if (total > 2L * QuotationLimits.MaxPostings)
                break;
            if (_words.FindFamily(WordFamily.Of(term)) is not { ClaimCount: > 0 } list)
                continue;
            lists.Add(list);
            total += list.ClaimCount;
        }
    }

    private static IEnumerable<string> Terms(QuotedWord word) => ClaimTokenizer.Tokenize(word.Form).Select(token => token.Term);

    /// <summary>The longest words of each stretch, first one of each, then the next: long words are mostly rare, and no list must be read to know them.</summary>
    private static IEnumerable<string> Choose(List<string> terms)
    {
        var stretches = new List<List<string>>();
        for (var at = 0; at < terms.Count; at += Stretch)
            stretches.Add([.. terms.GetRange(at, Math.Min(Stretch, terms.Count - at)).Distinct().OrderByDescending(term => term.Length)]);
        for (var rank = 0; rank < OfEachStretch + Stretch; rank++)
        {
            foreach (var stretch in stretches.Where(stretch => rank < stretch.Count))
                yield return stretch[rank];
        }
    }

    /// <summary>The claims with the highest scores. Of those that share the highest, the ones come first that hold the words one behind the other.</summary>
    private List<int> Best(Dictionary<int, double> scores, QuotedText quoted, CancellationToken cancellation)
    {
        var ordered = scores.OrderByDescending(claim => claim.Value).ThenBy(claim => claim.Key).Select(claim => claim.Key).ToList();
        var ties = ordered.TakeWhile(claim => scores[claim] >= scores[ordered[0]] - 1e-9).Take(QuotationLimits.MaxTies).ToList();
        if (ties.Count <= QuotationLimits.MaxCandidates)
            return [.. ordered.Take(QuotationLimits.MaxCandidates)];
        var sequence = string.Join(" ", quoted.Words.SelectMany(Terms));
        var exact = new List<int>();
        foreach (var claim in ties)
        {
            cancellation.ThrowIfCancellationRequested();
            if (exact.Count < QuotationLimits.MaxCandidates && Sequence(corpus.Claims[claim].Text).Contains(sequence))
                exact.Add(claim);
        }

        return [.. exact.Concat(ordered.Take(QuotationLimits.MaxTies).Except(exact)).Take(QuotationLimits.MaxCandidates)];
    }

    private static string Sequence(string text) => string.Join(" ", ClaimTokenizer.Tokenize(text).Select(token => token.Term));
}
