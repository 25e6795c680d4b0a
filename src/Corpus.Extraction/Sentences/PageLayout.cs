namespace Corpus.Extraction.Sentences;

/// <summary>What the page tells about its paragraphs beside their words. Places count UTF-16 units of the source text.</summary>
/// <param name="Entries">Where the entries of a live blog begin, in the order of the text.</param>
/// <param name="Boilerplate">Where the text ends and what a sender says about itself begins.</param>
internal sealed record PageLayout(IReadOnlyList<int> Entries, int Boilerplate)
{
    /// <summary>A page without any of it.</summary>
    public static PageLayout Plain { get; } = new([], int.MaxValue);

    /// <summary>How many entries have begun at a place: two places with the same number are in one entry.</summary>
    public int EntryAt(int place)
    {
        var (low, high) = (0, Entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Entries[middle] <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
