namespace Corpus.Search.Concordances;

/// <summary>What a window counts.</summary>
public enum WindowUnit
{
    /// <summary>Words as search sees them.</summary>
    Word,

    /// <summary>UTF-16 units; words are not cut.</summary>
    Character,
}

/// <summary>How much is shown on each side of a keyword. The passage ends it sooner.</summary>
public sealed record ConcordanceWindow
{
    /// <summary>The largest window.</summary>
    public const int MaxSize = 500;

    /// <summary>Makes a window.</summary>
    /// <param name="size">Units on each side, from 0 to <see cref="MaxSize"/>.</param>
    /// <param name="unit">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative or too large.</exception>
    public ConcordanceWindow(int size, WindowUnit unit = WindowUnit.Word)
    {
        Size = size is >= 0 and <= MaxSize ? size : throw new ArgumentOutOfRangeException(nameof(size), size, FormattableString.Invariant($"A window has 0 to {MaxSize} units."));
        Unit = unit;
    }

    /// <summary>Units on each side.</summary>
    public int Size { get; }

    /// <summary>What is counted.</summary>
    public WindowUnit Unit { get; }
}
