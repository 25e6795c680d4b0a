namespace Corpus.Search.Statistics;

/// <summary>How large the difference between two frequencies is, whatever the size of the texts; <see cref="LogLikelihood"/> tells how sure it is.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class EffectSize
{
    /// <summary>What a count of zero is taken for in a ratio.</summary>
    private const double Half = 0.5;

    /// <summary>The binary logarithm of the ratio of the relative frequencies: 1 is twice as frequent, 2 four times, -1 half as frequent.</summary>
    /// <returns>log2((a / c) / (b / d)); a count of zero is taken as 0.5.</returns>
    /// <remarks>Source: A. Hardie, Log Ratio: an informal introduction, Centre for Corpus Approaches to Social Science, Lancaster University, 2014.</remarks>
    /// <param name="count">a: how often the word stands in the first text.</param>
    /// <param name="total">c: words of the first; above zero.</param>
    /// <param name="referenceCount">b: how often it stands in the second.</param>
    /// <param name="referenceTotal">d: words of the second; above zero.</param>
    public static double LogRatio(long count, long total, long referenceCount, long referenceTotal) =>
        Math.Log(Math.Max(count, Half) / total / (Math.Max(referenceCount, Half) / referenceTotal), 2);

    /// <summary>The difference of the relative frequencies in per cent of the second (%DIFF): 100 is twice as frequent, -50 half as frequent.</summary>
    /// <returns>(a / c - b / d) / (b / d) * 100; null where the second text does not have the word, which no percentage tells.</returns>
    /// <remarks>Source: C. Gabrielatos and A. Marchi, Keyness: Appropriate metrics and practical issues, CADS International Conference, Bologna 2012.</remarks>
    /// <param name="count">a: how often the word stands in the first text.</param>
    /// <param name="total">c: words of the first; above zero.</param>
    /// <param name="referenceCount">b: how often it stands in the second.</param>
    /// <param name="referenceTotal">d: words of the second; above zero.</param>
    public static double? PercentDifference(long count, long total, long referenceCount, long referenceTotal) =>
        referenceCount == 0 ? null : (((double)count / total * referenceTotal / referenceCount) - 1) * 100;
}
