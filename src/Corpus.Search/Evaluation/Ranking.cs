using Corpus.Model;

namespace Corpus.Search.Evaluation;

/// <summary>Ranks claims by the words that they share with a query: Okapi BM25 with fields, docs/search.md has the formula.</summary>
/// <remarks>
/// All scores are multiples of 2^-24, so that sums of them are exact: a claim has the same score in whichever order its words are added,
/// and claims that are equally good are equal.
/// </remarks>
internal sealed class Ranking
{
    /// <summary>How soon one more place of a word stops to count.</summary>
    private const double K1 = 1.8;

    /// <summary>How much long claims are held back.</summary>
    private const double B = 0.75;

    /// <summary>What a word counts in the title of the article, against one in the claim.</summary>
    private const double Title = 0.8;

    /// <summary>Rare words count more than their rarity says.</summary>
    private const double RarityPower = 1.3;

    /// <summary>What two words of the query that follow each other in a claim count, against a word as rare as the two.</summary>
    private const double Pair = 0.3;

    private const double Grain = 1 << 24;

    private readonly IClaimIndex _index;
    private readonly double[] _norms = new double[byte.MaxValue + 1];

    public Ranking(IClaimIndex index)
    {
        _index = index;
        var average = index.TermTotal > 0 ? (double)index.TermTotal / index.ClaimCount : 1;
        for (var length = 0; length < _norms.Length; length++)
            _norms[length] = K1 * (1 - B + (B * length / average));
    }

    /// <summary>The weight of a word that so many claims hold; above zero.</summary>
    public double Weigh(int holders) => Math.Pow(Rarity(holders), RarityPower);

    /// <summary>The score of two words that follow each other in so many claims; not negative.</summary>
    public double ScorePair(int holders) => Round(Pair * Rarity(holders));

    /// <summary>The score of a word in one claim; not negative.</summary>
    /// <param name="weight">Weight of the word.</param>
    /// <param name="count">How often it stands in the claim.</param>
    /// <param name="inTitle">How often it stands in the title of the article.</param>
    /// <param name="length">Length of the claim.</param>
    public double Score(double weight, int count, int inTitle, int length)
    {
        var frequency = count + (Title * inTitle);
        return Round(weight * frequency * (K1 + 1) / (frequency + _norms[length]));
    }

    /// <summary>The score that a word could at most have.</summary>
    public double Limit(double weight) => Round(weight * (K1 + 1));

    private double Rarity(int holders) => Math.Log(1 + ((_index.ClaimCount - holders + 0.5) / (holders + 0.5)));

    private static double Round(double score) => Math.Floor((score * Grain) + 0.5) / Grain;
}
