namespace Corpus.Model;

/// <summary>The claims that hold the words of one family, by ascending index, in blocks of <see cref="PostingBlock.Size"/>.</summary>
/// <remarks>Each block is read by itself, and what is known of it without reading lets a search pass it by. Immutable and thread-safe.</remarks>
public abstract class WordPostings
{
    /// <summary>Number of claims that hold one of the words themselves or in the title of their article.</summary>
    public abstract int HolderCount { get; }

    /// <summary>Number of claims that hold one of the words themselves: those in the blocks.</summary>
    public abstract int ClaimCount { get; }

    /// <summary>Number of forms that the family has.</summary>
    public abstract int FormCount { get; }

    /// <summary>Number of blocks; all but the last are full.</summary>
    public int BlockCount => (ClaimCount + PostingBlock.Size - 1) / PostingBlock.Size;

    /// <summary>The words in titles, by article and place.</summary>
    public abstract IReadOnlyList<TitleWord> Titles { get; }

    /// <summary>The last claim of a block.</summary>
    public abstract int GetLastClaim(int block);

    /// <summary>How often at most a claim of a block holds the words.</summary>
    public abstract int GetMostCount(int block);

    /// <summary>How long at least a claim of a block is: <see cref="IClaimIndex.GetLength"/>.</summary>
    public abstract int GetLeastLength(int block);

    /// <summary>Reads the claims of a block and how often each holds the words.</summary>
    public abstract void Read(int block, PostingBlock target);

    /// <summary>Reads the places of the block that <paramref name="target"/> holds.</summary>
    public abstract void ReadPlaces(int block, PostingBlock target);

    /// <summary>Reads the places of one claim of the block that <paramref name="target"/> holds, to the beginning of its lists; those of other claims are lost.</summary>
    /// <param name="block">The block.</param>
    /// <param name="claim">Zero-based index of the claim in <see cref="PostingBlock.Claims"/>.</param>
    /// <param name="target">What <see cref="Read"/> filled.</param>
    public virtual void ReadPlaces(int block, int claim, PostingBlock target)
    {
        ReadPlaces(block, target);
        var first = target.GetFirstPlace(claim);
        Array.Copy(target.Places, first, target.Places, 0, target.Counts[claim]);
        Array.Copy(target.Forms, first, target.Forms, 0, target.Counts[claim]);
    }
}

/// <summary>What was read of one block of <see cref="WordPostings"/>.</summary>
/// <remarks>A buffer that is used for one block after the other: neither immutable nor thread-safe.</remarks>
public sealed class PostingBlock
{
    /// <summary>Claims in a full block.</summary>
    public const int Size = 128;

    private readonly int[] _firstPlaces = new int[Size + 1];
    private int[] _places = new int[Size];
    private int[] _forms = new int[Size];
    private int _count;
    private bool _hasFirstPlaces;

    /// <summary>Number of claims; set by whoever fills the block, before anything is asked of it.</summary>
    public int Count
    {
        get => _count;
        set => (_count, _hasFirstPlaces) = (value, false);
    }

    /// <summary>The claims, ascending.</summary>
    public int[] Claims { get; } = new int[Size];

    /// <summary>For each claim, how often it holds the words; at least once.</summary>
    public int[] Counts { get; } = new int[Size];

    /// <summary>The places of all claims one after the other, each claim's ascending: zero-based numbers of words in the claim.</summary>
    public int[] Places => _places;

    /// <summary>For each place, the number of the form that stands there: <see cref="WordForm.Number"/>.</summary>
    public int[] Forms => _forms;

    /// <summary>How many places the claims before one have together; at most <see cref="int.MaxValue"/>.</summary>
    /// <param name="claim">Zero-based index in <see cref="Claims"/>, or <see cref="Count"/> for the places of all.</param>
    public int GetFirstPlace(int claim)
    {
        if (!_hasFirstPlaces)
        {
            for (var i = 0; i < _count; i++)
                _firstPlaces[i + 1] = (int)Math.Min((long)_firstPlaces[i] + Counts[i], int.MaxValue);
            _hasFirstPlaces = true;
        }

        return _firstPlaces[claim];
    }

    /// <summary>Makes room for places; what was there is lost.</summary>
    public void RequirePlaces(int count)
    {
        if (count <= _places.Length)
            return;
        var length = Math.Max(count, 2 * _places.Length);
        _places = new int[length];
        _forms = new int[length];
    }
}
