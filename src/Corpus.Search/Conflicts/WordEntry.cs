namespace Corpus.Search.Conflicts;

/// <summary>What is known of one word form, the same for all its places.</summary>
internal sealed class WordEntry
{
    public required string Term { get; init; }

    /// <summary>Number of the stem in the vocabulary; of a place, that of its country.</summary>
    public required int Stem { get; init; }

    public required WordClass Classes { get; init; }

    /// <summary>Numbers of the stems that say the opposite.</summary>
    public required int[] Opposites { get; init; }

    /// <summary>1 for up, -1 for down, 0 for neither.</summary>
    public required int Direction { get; init; }

    /// <summary>1 for being for something, -1 for being against it, 0 for neither.</summary>
    public required int Position { get; init; }

    public required SetMember[] Sets { get; init; }

    /// <summary>What a thing is, as group.kind; null where it is not known.</summary>
    public required string? Kind { get; init; }

    /// <summary>The frame with its sign; a sign of 0 where there is none.</summary>
    public required FrameSign Frame { get; init; }

    /// <summary>Whether it names a country, its people or its government, where it has a capital.</summary>
    public required bool IsPlace { get; init; }

    /// <summary>Whether it is an event that one thing has once.</summary>
    public required bool IsOnce { get; init; }

    /// <summary>The number that it says alone; NaN where it is none.</summary>
    public required double Number { get; init; }

    public bool Is(WordClass any) => (Classes & any) != 0;
}
