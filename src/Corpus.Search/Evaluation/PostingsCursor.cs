using Corpus.Model;

namespace Corpus.Search.Evaluation;

/// <summary>The claims that hold a word.</summary>
internal sealed class PostingsCursor : ClaimCursor
{
    private readonly IReadOnlyList<Posting> _postings;
    private readonly Bm25 _ranking;
    private readonly double _weight;
    private int _at = -1;
    private Posting _posting;

    public PostingsCursor(IReadOnlyList<Posting> postings, Bm25 ranking)
    {
        _postings = postings;
        _ranking = ranking;
        _weight = ranking.Weigh(postings.Count);
    }

    /// <summary>Number of claims.</summary>
    public int Count => _postings.Count;

    public override double Score => _ranking.Score(_weight, _posting);

    /// <summary>Doubles its step until it is past the target and halves it again: the steps grow with the logarithm of the distance.</summary>
    public override int Advance(int target)
    {
        var (low, step) = (_at + 1, 1);
        while (low < _postings.Count && _postings[low].Claim < target)
        {
            var next = low + step;
            if (next < _postings.Count && _postings[next].Claim < target)
            {
                low = next;
                step *= 2;
            }
            else if (step > 1)
            {
                step /= 2;
            }
            else
            {
                low++;
            }
        }

        _at = low;
        if (low >= _postings.Count)
            return Claim = End;
        _posting = _postings[low];
        return Claim = _posting.Claim;
    }
}
