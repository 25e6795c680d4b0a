using Corpus.Model;

namespace Corpus.Search.Indexing;

/// <summary>Postings that are held in memory.</summary>
internal sealed class MemoryPostings : WordPostings
{
    private readonly IndexedWord[] _words;
    private readonly TitleWord[] _titles;

    /// <summary>By claim that holds the words: index of its first word; one more behind the last.</summary>
    private readonly int[] _starts;
    private readonly byte[] _mostCounts;
    private readonly byte[] _leastLengths;

    /// <param name="formCount">Number of forms of the family.</param>
    /// <param name="words">The words in claims, by claim and place.</param>
    /// <param name="titles">Those in titles, by article and place.</param>
    /// <param name="firstClaims">By article its first claim, one more behind the last.</param>
    /// <param name="lengths">By claim its length.</param>
    public MemoryPostings(int formCount, IndexedWord[] words, TitleWord[] titles, int[] firstClaims, byte[] lengths)
    {
        FormCount = formCount;
        _words = words;
        _titles = titles;
        _starts = Starts(words);
        HolderCount = CountHolders(firstClaims);
        _mostCounts = new byte[BlockCount];
        _leastLengths = new byte[BlockCount];
        for (var block = 0; block < BlockCount; block++)
            (_mostCounts[block], _leastLengths[block]) = Bounds(block, lengths);
    }

    public override int HolderCount { get; }

    public override int ClaimCount => _starts.Length - 1;

    public override int FormCount { get; }

    public override IReadOnlyList<TitleWord> Titles => _titles;

    public override int GetLastClaim(int block) => ClaimAt(Math.Min((block + 1) * PostingBlock.Size, ClaimCount) - 1);

    public override int GetMostCount(int block) => _mostCounts[block];

    public override int GetLeastLength(int block) => _leastLengths[block];

    public override void Read(int block, PostingBlock target)
    {
        var first = block * PostingBlock.Size;
        target.Count = Math.Min(PostingBlock.Size, ClaimCount - first);
        for (var i = 0; i < target.Count; i++)
        {
            target.Claims[i] = ClaimAt(first + i);
            target.Counts[i] = _starts[first + i + 1] - _starts[first + i];
        }
    }

    public override void ReadPlaces(int block, PostingBlock target)
    {
        var first = _starts[block * PostingBlock.Size];
        var end = _starts[(block * PostingBlock.Size) + target.Count];
        target.RequirePlaces(end - first);
        for (var i = first; i < end; i++)
        {
            target.Places[i - first] = _words[i].Place;
            target.Forms[i - first] = _words[i].Form;
        }
    }

    private int ClaimAt(int posting) => _words[_starts[posting]].Claim;

    private (byte Most, byte Least) Bounds(int block, byte[] lengths)
    {
        var (most, least) = (0, (int)byte.MaxValue);
        var end = Math.Min((block + 1) * PostingBlock.Size, ClaimCount);
        for (var i = block * PostingBlock.Size; i < end; i++)
        {
            most = Math.Max(most, _starts[i + 1] - _starts[i]);
            least = Math.Min(least, lengths[ClaimAt(i)]);
        }

        return ((byte)Math.Min(most, byte.MaxValue), (byte)least);
    }

    private static int[] Starts(IndexedWord[] words)
    {
        var starts = new List<int>();
        for (var i = 0; i < words.Length; i++)
        {
            if (i == 0 || words[i].Claim != words[i - 1].Claim)
                starts.Add(i);
        }

        starts.Add(words.Length);
        return [.. starts];
    }

    /// <summary>Both lists ascend, and the claims of an article follow each other.</summary>
    private int CountHolders(int[] firstClaims)
    {
        var holders = ClaimCount;
        var posting = 0;
        for (var i = 0; i < _titles.Length; i++)
        {
            var article = _titles[i].Article;
            if (i > 0 && _titles[i - 1].Article == article)
                continue;
            holders += firstClaims[article + 1] - firstClaims[article];
            for (; posting < ClaimCount && ClaimAt(posting) < firstClaims[article + 1]; posting++)
            {
                if (ClaimAt(posting) >= firstClaims[article])
                    holders--;
            }
        }

        return holders;
    }
}

/// <summary>A word in a claim.</summary>
/// <param name="Claim">Index of the claim.</param>
/// <param name="Place">Number of the word in the claim, from zero.</param>
/// <param name="Form">Number of the form in its family.</param>
internal readonly record struct IndexedWord(int Claim, int Place, int Form);
