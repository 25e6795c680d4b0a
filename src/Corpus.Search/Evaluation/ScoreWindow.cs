namespace Corpus.Search.Evaluation;

/// <summary>The scores of some claims that follow each other, while they are added up.</summary>
internal sealed class ScoreWindow
{
    public const int Size = 2048;

    private const int BitsPerWord = 64;

    private readonly double[] _scores = new double[Size];
    private readonly ulong[] _scored = new ulong[Size / BitsPerWord];
    private readonly ulong[] _held = new ulong[Size / BitsPerWord];

    /// <summary>The first claim.</summary>
    public int Start { get; private set; }

    /// <summary>The claim behind the last.</summary>
    public int End => (int)Math.Min((long)Start + Size, ClaimCursor.End);

    /// <summary>Begins anew.</summary>
    public void Clear(int start)
    {
        Start = start;
        Array.Clear(_scores, 0, Size);
        Array.Clear(_scored, 0, _scored.Length);
        Array.Clear(_held, 0, _held.Length);
    }

    /// <summary>Adds a claim with its score.</summary>
    public void Add(int claim, double score)
    {
        var at = claim - Start;
        _scores[at] += score;
        _scored[at / BitsPerWord] |= 1UL << (at % BitsPerWord);
        _held[at / BitsPerWord] |= 1UL << (at % BitsPerWord);
    }

    /// <summary>Adds to the score of a claim that another has to add.</summary>
    public void AddScore(int claim, double score)
    {
        var at = claim - Start;
        _scores[at] += score;
        _scored[at / BitsPerWord] |= 1UL << (at % BitsPerWord);
    }

    /// <summary>Whether a claim was added, and not its score alone.</summary>
    public bool Holds(int claim) => (_held[(claim - Start) / BitsPerWord] >> ((claim - Start) % BitsPerWord) & 1) != 0;

    public double this[int claim] => _scores[claim - Start];

    /// <summary>The first claim from <paramref name="target"/> on that has a score, and one above <paramref name="floor"/>; <see cref="End"/> where there is none.</summary>
    public int FirstFrom(int target, double floor)
    {
        for (var at = target - Start; at < Size;)
        {
            var bits = _scored[at / BitsPerWord] >> (at % BitsPerWord);
            if (bits == 0)
            {
                at = ((at / BitsPerWord) + 1) * BitsPerWord;
                continue;
            }

            for (; bits != 0; bits >>= 1, at++)
            {
                if ((bits & 1) != 0 && _scores[at] > floor)
                    return Start + at;
            }

            at = ((at + BitsPerWord - 1) / BitsPerWord) * BitsPerWord;
        }

        return End;
    }
}
