using Corpus.Model;

namespace Corpus.Search.Indexing;

/// <summary>Where any of several words stand, without their places: what a word with wildcards stands for.</summary>
internal sealed class MatchedPostings : WordPostings
{
    private readonly int[] _claims;
    private readonly byte[] _counts;
    private readonly TitleWord[] _titles;

    /// <param name="counts">How often each claim holds the words.</param>
    /// <param name="titles">The words in titles, in any order.</param>
    /// <param name="index">What they belong to.</param>
    public MatchedPostings(ClaimCounts counts, List<TitleWord> titles, IClaimIndex index)
    {
        _claims = counts.Claims();
        _counts = Array.ConvertAll(_claims, claim => counts[claim]);
        titles.Sort((left, right) => left.Article.CompareTo(right.Article));
        _titles = [.. titles];
        HolderCount = _claims.Length + CountInTitlesAlone(counts, index);
    }

    public override int HolderCount { get; }

    public override int ClaimCount => _claims.Length;

    public override int FormCount => 1;

    public override IReadOnlyList<TitleWord> Titles => _titles;

    public override int GetLastClaim(int block) => _claims[Math.Min((block + 1) * PostingBlock.Size, _claims.Length) - 1];

    /// <summary>Not known: what a claim could at most have is assumed.</summary>
    public override int GetMostCount(int block) => byte.MaxValue;

    public override int GetLeastLength(int block) => 0;

    public override void Read(int block, PostingBlock target)
    {
        var first = block * PostingBlock.Size;
        target.Count = Math.Min(PostingBlock.Size, _claims.Length - first);
        for (var i = 0; i < target.Count; i++)
        {
            target.Claims[i] = _claims[first + i];
            target.Counts[i] = _counts[first + i];
        }
    }

    /// <exception cref="NotSupportedException">Always: there are no places.</exception>
    public override void ReadPlaces(int block, PostingBlock target) => throw new NotSupportedException("Words with wildcards have no places.");

    private int CountInTitlesAlone(ClaimCounts counts, IClaimIndex index)
    {
        var alone = 0;
        for (var i = 0; i < _titles.Length; i++)
        {
            if (i > 0 && _titles[i].Article == _titles[i - 1].Article)
                continue;
            for (var claim = index.GetFirstClaim(_titles[i].Article); claim < index.GetFirstClaim(_titles[i].Article + 1); claim++)
                alone += counts[claim] == 0 ? 1 : 0;
        }

        return alone;
    }
}
