using Corpus.Model;

namespace Corpus.Search;

/// <summary>Ranks claims by the words that they share with a query: Okapi BM25.</summary>
/// <remarks>
/// For one word, with <c>N</c> claims of which <c>n</c> hold it, <c>f</c> times in this claim of <c>l</c> words, and <c>L</c> words in a claim on average:
/// <code>ln(1 + (N - n + 0.5) / (n + 0.5)) · f · (k1 + 1) / (f + k1 · (1 - b + b · l / L))</code>
/// with k1 = 1.2 and b = 0.75. The score of a claim is the sum over the words.
/// Source: S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.5;
/// the 1 inside the logarithm, which keeps words of more than half of the claims from counting against a claim, as in Lucene's BM25Similarity.
/// </remarks>
internal sealed class Bm25(IClaimIndex index)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly double _averageLength = index.TermTotal > 0 ? (double)index.TermTotal / index.ClaimCount : 1;

    /// <summary>How much a word weighs that <paramref name="holders"/> claims hold; above zero.</summary>
    public double Weigh(int holders) => Math.Log(1 + ((index.ClaimCount - holders + 0.5) / (holders + 0.5)));

    /// <summary>The score of a word of this weight in one claim; above zero.</summary>
    public double Score(double weight, Posting posting)
    {
        var length = index.GetLength(posting.Claim) / _averageLength;
        return weight * posting.Count * (K1 + 1) / (posting.Count + (K1 * (1 - B + (B * length))));
    }
}
