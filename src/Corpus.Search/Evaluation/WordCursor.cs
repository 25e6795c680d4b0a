using Corpus.Model;

namespace Corpus.Search.Evaluation;

/// <summary>The claims that hold a word. A title that holds it ranks the claims of its article, and finds none.</summary>
internal sealed class WordCursor : ClaimCursor
{
    /// <summary>Counts for which a score is computed once for each length: nearly all.</summary>
    private const int KnownCounts = 2;

    private readonly string _word;
    private readonly WordPostings _postings;
    private readonly ClaimLengths _lengths;
    private readonly Ranking _ranking;
    private readonly double _weight;
    private readonly PostingsCursor _claims;
    private readonly TitleRanges _titles;
    private readonly double[] _known = new double[KnownCounts * ClaimLengths.Count];
    private int _limitBlock;

    public WordCursor(string word, WordPostings postings, ClaimLengths lengths, Ranking ranking)
    {
        _word = word;
        _postings = postings;
        _lengths = lengths;
        _ranking = ranking;
        _weight = ranking.Weigh(postings.HolderCount);
        _claims = new PostingsCursor(postings);
        _titles = new TitleRanges(postings.Titles, lengths.Index);
    }

    /// <summary>Number of claims that hold the word.</summary>
    public int ClaimCount => _postings.ClaimCount;

    /// <summary>Where the word stands in the claim.</summary>
    public PostingsCursor Places => _claims;

    public override double Limit => _ranking.Limit(_weight);

    public override double Score => ScoreOf(Claim);

    public override int Advance(int target) => Claim = _claims.Reach(target);

    public override double ScoreOf(int claim)
    {
        var count = Reach(claim) == claim ? _claims.Count : 0;
        return ScoreOf(count, _titles.CountAt(claim), _lengths[claim]);
    }

    public override double GetLimit(int start, int end)
    {
        var inTitle = _titles.Touches(start, end) ? _titles.MostCount : 0;
        var limit = inTitle > 0 ? _ranking.Score(_weight, 0, inTitle, 0) : Nothing;
        if (Claim >= end)
            return limit;
        _limitBlock = _claims.FindBlock(_limitBlock, start);
        for (var block = _limitBlock; block < _postings.BlockCount; block++)
        {
            if (block > 0 && _postings.GetLastClaim(block - 1) >= end - 1)
                break;
            limit = Math.Max(limit, LimitOf(block, inTitle));
        }

        return limit;
    }

    public override void AddTo(ScoreWindow window, int from, double floor)
    {
        var inTitle = _titles.Reach(from);
        var most = inTitle < window.End ? _titles.MostCount : 0;
        var lengths = _lengths.From(window.Start);
        var block = _claims.FindBlock(Math.Max(_claims.Block, 0), from);
        for (; block < _postings.BlockCount && (block == 0 || _postings.GetLastClaim(block - 1) < window.End - 1); block++)
        {
            if (LimitOf(block, most) <= floor)
                continue;
            _claims.Open(block, from);
            for (; _claims.Claim < window.End; _claims.MoveInBlock())
            {
                var claim = _claims.Claim;
                if (inTitle < claim)
                    inTitle = AddTitles(window, inTitle, claim);
                var isInTitle = inTitle == claim;
                var score = isInTitle ? ScoreOf(_claims.Count, _titles.CountAt(claim), lengths[claim - window.Start]) : ScoreOf(_claims.Count, lengths[claim - window.Start]);
                if (score > floor)
                    window.Add(claim, score);
                if (isInTitle)
                    inTitle = _titles.Reach(claim + 1);

                if (_claims.IsLastInBlock)
                    break;
            }
        }

        AddTitles(window, inTitle, window.End);
        Claim = Math.Max(Claim, _claims.Claim);
    }

    public override void Explain(int claim, ICollection<ScorePart> parts)
    {
        var score = ScoreOf(claim);
        var inClaim = Claim == claim ? ScoreOf(_claims.Count, _lengths[claim]) : 0;
        if (inClaim > 0)
            parts.Add(new ScorePart(_word, ScoreField.Claim, inClaim));
        if (score > inClaim)
            parts.Add(new ScorePart(_word, ScoreField.Title, score - inClaim));
    }

    /// <summary>What no score of a claim of a block is above.</summary>
    private double LimitOf(int block, int inTitle)
    {
        var most = _postings.GetMostCount(block);
        return most == byte.MaxValue ? Limit : _ranking.Score(_weight, most, inTitle, _postings.GetLeastLength(block));
    }

    /// <summary>Adds the scores of claims whose titles alone hold the word, from one on and below another.</summary>
    /// <returns>The next claim whose title holds it.</returns>
    private int AddTitles(ScoreWindow window, int claim, int end)
    {
        for (; claim < end; claim = _titles.Reach(claim + 1))
            window.AddScore(claim, ScoreOf(0, _titles.CountAt(claim), _lengths[claim]));
        return claim;
    }

    private double ScoreOf(int count, int inTitle, int length)
    {
        if (inTitle > 0)
            return _ranking.Score(_weight, count, inTitle, length);
        return count == 0 ? 0 : ScoreOf(count, length);
    }

    private double ScoreOf(int count, int length)
    {
        if (count > KnownCounts)
            return _ranking.Score(_weight, count, 0, length);
        ref var known = ref _known[((count - 1) * ClaimLengths.Count) + length];
        if (known == 0)
            known = _ranking.Score(_weight, count, 0, length);
        return known;
    }
}
