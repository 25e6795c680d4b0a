namespace Corpus.Search.Indexing;

/// <summary>How often each claim holds some words, 255 at most.</summary>
/// <remarks>In parts that are made when a claim of theirs is counted: few words touch few of them.</remarks>
internal sealed class ClaimCounts
{
    private const int PartLength = 4096;

    private readonly byte[]?[] _parts;
    private int _claimCount;

    /// <param name="claimCount">Number of all claims.</param>
    public ClaimCounts(int claimCount) => _parts = new byte[(claimCount / PartLength) + 1][];

    public byte this[int claim] => _parts[claim / PartLength] is { } part ? part[claim % PartLength] : (byte)0;

    public void Add(int claim, int count)
    {
        ref var known = ref (_parts[claim / PartLength] ??= new byte[PartLength])[claim % PartLength];
        if (known == 0)
            _claimCount++;
        known = (byte)Math.Min(known + (long)count, byte.MaxValue);
    }

    /// <summary>The claims that hold a word, ascending.</summary>
    public int[] Claims()
    {
        var claims = new int[_claimCount];
        var at = 0;
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_parts[i] is not { } part)
                continue;
            for (var k = 0; k < part.Length; k++)
            {
                if (part[k] > 0)
                    claims[at++] = (i * PartLength) + k;
            }
        }

        return claims;
    }
}
