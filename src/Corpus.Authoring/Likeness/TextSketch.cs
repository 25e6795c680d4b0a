namespace Corpus.Authoring.Likeness;

/// <summary>The words of a text, by which copies of it are known: the hashes of all runs of three words.</summary>
/// <remarks>
/// Three words are short enough that an edited copy keeps most runs, and long enough that two articles on one matter share few
/// (shingles after Broder, "On the resemblance and containment of documents", 1997). Immutable.
/// </remarks>
internal sealed class TextSketch
{
    private readonly uint[] _hashes;

    private TextSketch(WordRuns runs) => (_hashes, Words, Whole) = (runs.ToSorted(), runs.Words, runs.Whole);

    /// <summary>Number of words.</summary>
    public int Words { get; }

    /// <summary>A hash of all words in their order.</summary>
    public ulong Whole { get; }

    /// <summary>The sketch of the paragraphs of an article.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="sampling">Keeps one run in so many; 1 keeps all.</param>
    public static TextSketch Of(IEnumerable<string> paragraphs, uint sampling = 1)
    {
        var runs = new WordRuns(sampling);
        foreach (var paragraph in paragraphs)
            runs.Add(paragraph);
        return new(runs);
    }

    /// <summary>How much of the shorter text stands in the other one, from 0 to 1, by runs of words.</summary>
    public double ShareWith(TextSketch other) =>
        Math.Min(_hashes.Length, other._hashes.Length) is var fewer && fewer == 0 ? 0 : (double)CountIn(other) / fewer;

    /// <summary>How many runs both have; of a sketch that keeps a part of them, that part.</summary>
    public int CountIn(TextSketch other)
    {
        var (own, others) = (_hashes, other._hashes);
        var (i, j, shared) = (0, 0, 0);
        while (i < own.Length && j < others.Length)
        {
            if (own[i] == others[j])
                (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (own[i] < others[j])
                i++;
            else
                j++;
        }
        return shared;
    }
}
