namespace Corpus.Search.Statistics;

/// <summary>A word that one body of text has more often than another one.</summary>
/// <param name="Word">The word as search compares it.</param>
/// <param name="Count">How often it stands in the text.</param>
/// <param name="Total">Words of the text.</param>
/// <param name="ReferenceCount">How often it stands in the text that was compared with.</param>
/// <param name="ReferenceTotal">Words of that.</param>
public sealed record Keyword(string Word, long Count, long Total, long ReferenceCount, long ReferenceTotal)
{
    /// <summary>How sure the difference is: G² of Rayson and Garside, see <see cref="LogLikelihood.Compare"/>.</summary>
    public double LogLikelihood { get; } = Statistics.LogLikelihood.Compare(Count, Total, ReferenceCount, ReferenceTotal);

    /// <summary>How large it is: 1 is twice as frequent, see <see cref="EffectSize.LogRatio"/>.</summary>
    public double LogRatio => EffectSize.LogRatio(Count, Total, ReferenceCount, ReferenceTotal);

    /// <summary>How large it is in per cent; null where the reference does not have the word, see <see cref="EffectSize.PercentDifference"/>.</summary>
    public double? PercentDifference => EffectSize.PercentDifference(Count, Total, ReferenceCount, ReferenceTotal);

    /// <summary>How often it stands in a million words of the text.</summary>
    public double Frequency => Count * 1e6 / Total;

    /// <summary>How often it stands in a million words of the reference.</summary>
    public double ReferenceFrequency => ReferenceCount * 1e6 / ReferenceTotal;

    /// <summary>The word.</summary>
    public override string ToString() => Word;
}
