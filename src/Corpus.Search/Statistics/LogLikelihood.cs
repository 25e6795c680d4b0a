namespace Corpus.Search.Statistics;

/// <summary>The log-likelihood ratio G²: how badly counts fit the assumption that a word is equally frequent everywhere. Not negative; 0 fits exactly.</summary>
/// <remarks>
/// Above 3.84 such a difference comes by chance less than once in 20 times, above 6.63 in 100, above 10.83 in 1,000, above 15.13 in 10,000 (chi-squared with one degree of freedom).
/// Written here, because each formula is a line, and a library would be the only package that the module brings. A count of zero adds nothing (0 ln 0 = 0). Pure and thread-safe.
/// </remarks>
public static class LogLikelihood
{
    /// <summary>Compares the frequency of a word in two bodies of text.</summary>
    /// <param name="count">a: how often the word stands in the first.</param>
    /// <param name="total">c: words of the first.</param>
    /// <param name="referenceCount">b: how often it stands in the second.</param>
    /// <param name="referenceTotal">d: words of the second.</param>
    /// <returns>With E1 = c (a + b) / (c + d) and E2 = d (a + b) / (c + d): 2 (a ln(a / E1) + b ln(b / E2)).</returns>
    /// <remarks>Source: P. Rayson and R. Garside, Comparing corpora using frequency profiling, Proceedings of the Workshop on Comparing Corpora, ACL 2000, section 3.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or larger than its total.</exception>
    public static double Compare(long count, long total, long referenceCount, long referenceTotal)
    {
        Check(count, total, nameof(count));
        Check(referenceCount, referenceTotal, nameof(referenceCount));
        var share = total + referenceTotal == 0 ? 0 : ((double)count + referenceCount) / ((double)total + referenceTotal);
        return NotNegative(2 * (Part(count, total * share) + Part(referenceCount, referenceTotal * share)));
    }

    /// <summary>Compares the four counts of a contingency table with those of two independent events.</summary>
    /// <param name="both">O11: how often both are there.</param>
    /// <param name="firstOnly">O12: the first without the second.</param>
    /// <param name="secondOnly">O21: the second without the first.</param>
    /// <param name="neither">O22: neither.</param>
    /// <returns>With Eij = row total times column total over the sum of all: 2 Σ Oij ln(Oij / Eij).</returns>
    /// <remarks>Source: T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19(1), 1993, pages 61-74.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static double Associate(long both, long firstOnly, long secondOnly, long neither)
    {
        foreach (var count in new[] { both, firstOnly, secondOnly, neither })
            Check(count, long.MaxValue, nameof(both));
        double sum = (double)both + firstOnly + secondOnly + neither;
        double first = (double)both + firstOnly, second = (double)both + secondOnly;
        return NotNegative(2 * (Part(both, first * second / sum)
            + Part(firstOnly, first * (sum - second) / sum)
            + Part(secondOnly, (sum - first) * second / sum)
            + Part(neither, (sum - first) * (sum - second) / sum)));
    }

    private static double Part(long observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);

    /// <summary>Rounding makes a fit that is exact a little less than 0.</summary>
    private static double NotNegative(double value) => Math.Max(0, value);

    private static void Check(long count, long total, string name)
    {
        if (count < 0 || count > total)
            throw new ArgumentOutOfRangeException(name, count, "A count lies between 0 and its total.");
    }
}
