namespace Corpus.Search.Statistics;

/// <summary>A word that stands near a term more often than by chance.</summary>
/// <remarks>
/// The counts are those of a window on each side of each place of the term. A word that stands in the windows of two places is counted once, for the nearer one.
/// The words of the term itself are not counted at all.
/// </remarks>
public sealed record Collocate
{
    internal Collocate(string word)
    {
        Word = word;
    }

    /// <summary>The word as search compares it.</summary>
    public string Word { get; }

    /// <summary>How often it stands in a window: O11.</summary>
    public long Count => LeftCount + RightCount;

    /// <summary>How often before the term.</summary>
    public required long LeftCount { get; init; }

    /// <summary>How often behind it.</summary>
    public required long RightCount { get; init; }

    /// <summary>How often it stands anywhere in the passages.</summary>
    public required long Total { get; init; }

    /// <summary>How often the term stands in the passages.</summary>
    public required long TermCount { get; init; }

    /// <summary>Words in all windows.</summary>
    public required long WindowTotal { get; init; }

    /// <summary>Words in all passages, without those of the term.</summary>
    public required long WordTotal { get; init; }

    /// <summary>How often it would stand in a window by chance: E11.</summary>
    public double Expected => (double)WindowTotal * Total / WordTotal;

    /// <summary>How sure the attraction is: G² of Dunning over in and out of windows, this word and others; see <see cref="LogLikelihood.Associate"/>.</summary>
    public double LogLikelihood => Statistics.LogLikelihood.Associate(Count, WindowTotal - Count, Total - Count, WordTotal - WindowTotal - Total + Count);

    /// <summary>How strong it is, whatever the size of the corpus; see <see cref="Association.LogDice"/>. Places together are not more than places of the term.</summary>
    public double LogDice => Association.LogDice(Math.Min(Count, TermCount), TermCount, Total);

    /// <summary>How strong it is against chance; see <see cref="Association.MutualInformation"/>.</summary>
    public double MutualInformation => Association.MutualInformation(Count, Expected);

    /// <summary>The word.</summary>
    public override string ToString() => Word;
}
