using Corpus.Search.Statistics;

namespace Corpus.Search.Tests.Statistics;

/// <summary>The figures that the sources of the formulas give, or that a reader can check by hand.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData(10, 1000, 20, 2000, 0)] // equally frequent
    [InlineData(0, 1000, 0, 1000, 0)]
    [InlineData(20, 1000, 10, 1000, 3.398)] // E = 15: 2 (20 ln(20/15) + 10 ln(10/15))
    [InlineData(10, 1000, 20, 1000, 3.398)]
    [InlineData(10, 1000, 0, 1000, 13.863)] // E = 5: 2 * 10 ln 2
    [InlineData(100, 10_000, 100, 30_000, 57.536)] // E = 50 and 150: 200 (ln 2 + ln(2/3))
    public void Two_texts_are_compared_as_Rayson_and_Garside_do(long count, long total, long referenceCount, long referenceTotal, double expected) =>
        Assert.Equal(expected, LogLikelihood.Compare(count, total, referenceCount, referenceTotal), 3);

    /// <summary>Dunning 1993, table 1: word pairs of a Swiss newspaper text of 31,777 words, with his figures.</summary>
    [Theory]
    [InlineData(110, 2442, 111, 29114, 270.72)] // the swiss
    [InlineData(29, 13, 123, 31612, 263.90)] // can be
    [InlineData(31, 23, 139, 31584, 256.84)] // previous year
    public void Two_words_are_compared_as_Dunning_does(long both, long firstOnly, long secondOnly, long neither, double expected) =>
        Assert.Equal(expected, LogLikelihood.Associate(both, firstOnly, secondOnly, neither), 2);

    [Fact]
    public void Independent_words_have_no_association() => Assert.Equal(0, LogLikelihood.Associate(10, 90, 90, 810), 9);

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    public void A_count_that_cannot_be_is_refused(long count, long total)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LogLikelihood.Compare(count, total, 1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogLikelihood.Compare(1, 10, count, total));
        Assert.Throws<ArgumentOutOfRangeException>(() => LogLikelihood.Associate(1, -1, 1, 1));
    }

    [Theory]
    [InlineData(10, 1000, 20, 2000, 0, 0.0)]
    [InlineData(20, 1000, 10, 1000, 1, 100.0)]
    [InlineData(10, 1000, 40, 1000, -2, -75.0)]
    [InlineData(8, 1000, 0, 1000, 4, null)] // zero is taken as a half: 8 / 0.5 = 16
    [InlineData(0, 1000, 8, 1000, -4, -100.0)]
    public void Differences_have_a_size(long count, long total, long referenceCount, long referenceTotal, double logRatio, double? percent)
    {
        Assert.Equal(logRatio, EffectSize.LogRatio(count, total, referenceCount, referenceTotal), 9);
        var actual = EffectSize.PercentDifference(count, total, referenceCount, referenceTotal);
        Assert.Equal(percent is null, actual is null);
        Assert.Equal(percent ?? 0, actual ?? 0, 9);
    }

    [Theory]
    [InlineData(5, 5, 5, 14)] // never one without the other: the most there is
    [InlineData(100, 1000, 600, 11)] // 14 + log2(200 / 1600)
    [InlineData(1, 8192, 8192, 1)]
    public void LogDice_is_that_of_Rychly(long together, long first, long second, double expected) =>
        Assert.Equal(expected, Association.LogDice(together, first, second), 9);

    [Theory]
    [InlineData(8, 1, 3)]
    [InlineData(5, 5, 0)]
    [InlineData(1, 4, -2)]
    public void Mutual_information_doubles_with_each_unit(long observed, double expected, double information) =>
        Assert.Equal(information, Association.MutualInformation(observed, expected), 9);
}
