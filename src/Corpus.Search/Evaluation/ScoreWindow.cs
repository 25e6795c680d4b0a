namespace Corpus.Search.Evaluation;

/// <summary>The scores of some claims that follow each other, while they are added up.</summary>
internal sealed class ScoreWindow
{
    public const int Size = 2048;

    private const int BitsPerWord = 64;

    private const ulong DeBruijn = 0x03F79D71B4CB0A89;

    private static readonly byte[] LowestBits = ReadLowestBits();

    private readonly double[] _scores = new double[Size];
    private readonly ulong[] _scored = new ulong[Size / BitsPerWord];
    private readonly ulong[] _held = new ulong[Size / BitsPerWord];

    /// <summary>The first claim.</summary>
    public int Start { get; private set; }

    /// <summary>The claim behind the last.</summary>
    public int End => (int)Math.Min((long)Start + Size, ClaimCursor.End);

    /// <summary>Begins anew. The scores themselves stay: what was not added has none.</summary>
    public void Clear(int start)
    {
        Start = start;
        Array.Clear(_scored, 0, _scored.Length);
        Array.Clear(_held, 0, _held.Length);
    }

    /// <summary>Adds a claim with its score.</summary>
    public void Add(int claim, double score)
    {
        AddScore(claim, score);
        _held[(claim - Start) / BitsPerWord] |= 1UL << ((claim - Start) % BitsPerWord);
    }

    /// <summary>Adds to the score of a claim that another has to add.</summary>
    public void AddScore(int claim, double score)
    {
        var at = claim - Start;
        ref var scored = ref _scored[at / BitsPerWord];
        var bit = 1UL << (at % BitsPerWord);
        _scores[at] = (scored & bit) == 0 ? score : _scores[at] + score;
        scored |= bit;
    }

    /// <summary>Whether a claim was added, and not its score alone.</summary>
    public bool Holds(int claim) => (_held[(claim - Start) / BitsPerWord] >> ((claim - Start) % BitsPerWord) & 1) != 0;

    public double this[int claim] => _scores[claim - Start];

    /// <summary>The first claim from <paramref name="target"/> on that has a score, and one above <paramref name="floor"/>; <see cref="End"/> where there is none.</summary>
    public int FirstFrom(int target, double floor)
    {
        var from = target - Start;
        for (var word = from / BitsPerWord; word < _scored.Length; word++, from = word * BitsPerWord)
        {
            for (var bits = _scored[word] >> (from % BitsPerWord) << (from % BitsPerWord); bits != 0; bits &= bits - 1)
            {
                var at = (word * BitsPerWord) + LowestBit(bits);
                if (_scores[at] > floor)
                    return Start + at;
            }
        }

        return End;
    }

    private static byte[] ReadLowestBits()
    {
        var numbers = new byte[BitsPerWord];
        for (var i = 0; i < BitsPerWord; i++)
            numbers[unchecked((1UL << i) * DeBruijn) >> 58] = (byte)i;
        return numbers;
    }

    /// <summary>The number of the lowest bit that is set, by a product that has another upper end for each: C. Leiserson, H. Prokop, K. Randall, Using de Bruijn Sequences to Index a 1 in a Computer Word, 1998.</summary>
    /// <remarks>Newer frameworks have an instruction for it, this target has not.</remarks>
    private static int LowestBit(ulong bits) => LowestBits[unchecked((bits & (~bits + 1)) * DeBruijn) >> 58];
}
