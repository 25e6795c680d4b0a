namespace Corpus.Search.Statistics;

/// <summary>How strongly two words go together.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class Association
{
    /// <summary>logDice: does not depend on the size of the corpus, so corpora can be compared. At most 14; one more is twice as strong, 7 more a hundred times.</summary>
    /// <param name="together">f(xy): how often both stand together; above zero, and not above either frequency.</param>
    /// <param name="first">f(x): how often the first stands.</param>
    /// <param name="second">f(y): how often the second stands.</param>
    /// <returns>14 + log2(2 f(xy) / (f(x) + f(y))).</returns>
    /// <remarks>Source: P. Rychlý, A Lexicographer-Friendly Association Score, Proceedings of RASLAN 2008, pages 6-9.</remarks>
    public static double LogDice(long together, long first, long second) => 14 + Math.Log(2.0 * together / ((double)first + second), 2);

    /// <summary>Mutual information: 0 is chance, one more is twice as often as by chance. Favours rare words.</summary>
    /// <param name="observed">O: how often both stand together; above zero.</param>
    /// <param name="expected">E: how often they would by chance; above zero.</param>
    /// <returns>log2(O / E).</returns>
    /// <remarks>
    /// Source: K. W. Church and P. Hanks, Word Association Norms, Mutual Information, and Lexicography, Computational Linguistics 16(1), 1990, pages 22-29;
    /// with observed and expected counts as in S. Evert, Corpora and Collocations, in: Corpus Linguistics. An International Handbook, 2008, chapter 58.
    /// </remarks>
    public static double MutualInformation(long observed, double expected) => Math.Log(observed / expected, 2);
}
