using Corpus.Model;

namespace Corpus.Search.Evaluation;

/// <summary>The claims of the articles whose titles hold a word: a range of claims for each.</summary>
internal sealed class TitleRanges
{
    private readonly List<int> _firsts = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _counts = [];
    private int _at;
    private int _limitAt;

    public TitleRanges(IReadOnlyList<TitleWord> words, IClaimIndex index)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && words[i].Article == words[i - 1].Article)
            {
                MostCount = Math.Max(MostCount, ++_counts[_counts.Count - 1]);
                continue;
            }

            MostCount = Math.Max(MostCount, 1);
            _firsts.Add(index.GetFirstClaim(words[i].Article));
            _ends.Add(index.GetFirstClaim(words[i].Article + 1));
            _counts.Add(1);
        }
    }

    /// <summary>How often a title holds the word at most.</summary>
    public int MostCount { get; private set; }

    /// <summary>The first claim in a range that is not below <paramref name="target"/>; targets ascend.</summary>
    public int Reach(int target)
    {
        while (_at < _ends.Count && _ends[_at] <= target)
            _at++;
        return _at == _ends.Count ? ClaimCursor.End : Math.Max(_firsts[_at], target);
    }

    /// <summary>How often the title over a claim holds the word; the claim is not below the last target.</summary>
    public int CountAt(int claim) => Reach(claim) == claim ? _counts[_at] : 0;

    /// <summary>Whether a claim from <paramref name="start"/> to <paramref name="end"/> (exclusive) is in a range; starts ascend.</summary>
    public bool Touches(int start, int end)
    {
        while (_limitAt < _ends.Count && _ends[_limitAt] <= start)
            _limitAt++;
        return _limitAt < _ends.Count && _firsts[_limitAt] < end;
    }
}
