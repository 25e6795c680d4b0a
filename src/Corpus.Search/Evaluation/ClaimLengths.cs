using Corpus.Model;

namespace Corpus.Search.Evaluation;

/// <summary>The lengths of claims, read some at a time.</summary>
internal sealed class ClaimLengths(IClaimIndex index)
{
    /// <summary>Number of different lengths.</summary>
    public const int Count = byte.MaxValue + 1;

    private const int ReadAtOnce = 1024;

    private readonly byte[] _read = new byte[ReadAtOnce];
    private int _part = -1;

    /// <summary>What the lengths belong to.</summary>
    public IClaimIndex Index => index;

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
