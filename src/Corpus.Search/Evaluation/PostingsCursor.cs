using Corpus.Model;

namespace Corpus.Search.Evaluation;

/// <summary>Goes through the claims that hold a word themselves, with its places.</summary>
/// <remarks>Blocks that are passed by are not read, and places only where they are asked for.</remarks>
internal sealed class PostingsCursor(WordPostings postings)
{
    private readonly PostingBlock _data = new();
    private int _block = -1;
    private int _placesOf = -1;

    /// <summary>Index of the claim it stands at; -1 before the first, <see cref="ClaimCursor.End"/> after the last.</summary>
    public int Claim { get; private set; } = -1;

    private int At { get; set; }

    /// <summary>The block it stands in.</summary>
    public int Block => _block;

    /// <summary>Whether it stands at the last claim of the block.</summary>
    public bool IsLastInBlock => At + 1 >= _data.Count;

    /// <summary>Goes to the first claim of a block that is not below <paramref name="target"/>; the block has one, and is not behind.</summary>
    public void Open(int block, int target)
    {
        if (block != _block)
        {
            postings.Read(block, _data);
            (_block, _placesOf, At) = (block, -1, 0);
        }

        while (_data.Claims[At] < target)
            At++;
        Claim = _data.Claims[At];
    }

    /// <summary>Goes to the next claim of the block, unless it stands at the last.</summary>
    public void MoveInBlock() => Claim = _data.Claims[++At];

    /// <summary>How often the claim holds the word.</summary>
    public int Count => _data.Counts[At];

    /// <summary>The places of this claim: the first <see cref="Count"/> of the block's, until it moves.</summary>
    public PostingBlock Places
    {
        get
        {
            if (_placesOf != At)
                postings.ReadPlaces(_block, _placesOf = At, _data);
            return _data;
        }
    }

    /// <summary>Goes to the first claim that is not below <paramref name="target"/>, unless it stands there or further.</summary>
    public int Reach(int target)
    {
        if (Claim >= target)
            return Claim;
        if (_block < 0 || _data.Claims[_data.Count - 1] < target)
        {
            var block = FindBlock(_block + 1, target);
            if (block == postings.BlockCount)
                return Claim = ClaimCursor.End;
            Open(block, target);
            return Claim;
        }

        var claims = _data.Claims;
        var at = At;
        while (claims[at] < target)
            at++;
        At = at;
        return Claim = claims[at];
    }

    /// <summary>Goes to the next claim.</summary>
    public int Next()
    {
        if (_block < 0 || At + 1 >= _data.Count)
            return Claim == ClaimCursor.End ? Claim : Reach(Claim + 1);
        return Claim = _data.Claims[++At];
    }

    /// <summary>The first block from <paramref name="block"/> on that ends at a claim not below <paramref name="target"/>. The steps grow with the logarithm of the distance.</summary>
    public int FindBlock(int block, int target)
    {
        var (low, step) = (block, 1);
        while (low + step < postings.BlockCount && postings.GetLastClaim(low + step) < target)
        {
            low += step;
            step *= 2;
        }

        var high = Math.Min(low + step, postings.BlockCount);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (postings.GetLastClaim(middle) < target)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
