using Corpus.Model;

namespace Corpus.Search.Evaluation;

/// <summary>The lengths of claims, read some at a time.</summary>
internal sealed class ClaimLengths(IClaimIndex index)
{
    /// <summary>Number of different lengths.</summary>
    public const int Count = byte.MaxValue + 1;

    private const int ReadAtOnce = ScoreWindow.Size;

    private readonly byte[] _read = new byte[ReadAtOnce];
    private int _part = -1;

    /// <summary>What the lengths belong to.</summary>
    public IClaimIndex Index => index;

    /// <summary>The lengths of the claims of a window, from its first on; until others are asked for.</summary>
    public byte[] From(int start)
    {
        _ = this[start];
        return _read;
    }

    /// <summary>The length of a claim.</summary>
    public int this[int claim]
    {
        get
        {
            if (claim / ReadAtOnce != _part)
            {
                _part = claim / ReadAtOnce;
                index.ReadLengths(_part * ReadAtOnce, _read);
            }

            return _read[claim % ReadAtOnce];
        }
    }
}
