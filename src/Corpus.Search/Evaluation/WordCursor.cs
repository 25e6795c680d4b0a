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

    public override double Limit => _ranking.Limit(_weight);

    public override double Score => ScoreOf(Claim);

    public override int Advance(int target) => Claim = _claims.Reach(target);

    public override double ScoreOf(int claim)
    {
        var count = Reach(claim) == claim ? _claims.Count : 0;
        return ScoreOf(claim, count, _titles.CountAt(claim));
    }

    public override double GetLimit(int start, int end)
    {
        if (Claim >= end)
            return Nothing;
        _limitBlock = _claims.FindBlock(_limitBlock, start);
        if (_titles.Touches(start, end))
            return Limit;
        var limit = Nothing;
        for (var block = _limitBlock; block < _postings.BlockCount; block++)
        {
            if (block > 0 && _postings.GetLastClaim(block - 1) >= end - 1)
                break;
            var most = _postings.GetMostCount(block);
            limit = Math.Max(limit, most == byte.MaxValue ? Limit : _ranking.Score(_weight, most, 0, _postings.GetLeastLength(block)));
        }

        return limit;
    }

    public override void AddTo(ScoreWindow window)
    {
        var inTitle = _titles.Reach(window.Start);
        for (var claim = _claims.Reach(window.Start); claim < window.End; claim = _claims.Next())
        {
            inTitle = AddTitles(window, inTitle, claim);
            window.Add(claim, ScoreOf(claim, _claims.Count, inTitle == claim ? _titles.CountAt(claim) : 0));
            if (inTitle == claim)
                inTitle = _titles.Reach(claim + 1);
        }

        AddTitles(window, inTitle, window.End);
        Claim = _claims.Claim;
    }

    public override void Explain(int claim, ICollection<ScorePart> parts)
    {
        var score = ScoreOf(claim);
        var inClaim = Claim == claim ? ScoreOf(claim, _claims.Count, 0) : 0;
        if (inClaim > 0)
            parts.Add(new ScorePart(_word, "claim", inClaim));
        if (score > inClaim)
            parts.Add(new ScorePart(_word, "title", score - inClaim));
    }

    /// <summary>Adds the scores of claims whose titles alone hold the word, from one on and below another.</summary>
    /// <returns>The next claim whose title holds it.</returns>
    private int AddTitles(ScoreWindow window, int claim, int end)
    {
        for (; claim < end; claim = _titles.Reach(claim + 1))
            window.AddScore(claim, ScoreOf(claim, 0, _titles.CountAt(claim)));
        return claim;
    }

    private double ScoreOf(int claim, int count, int inTitle)
    {
        if (inTitle > 0)
            return _ranking.Score(_weight, count, inTitle, _lengths[claim]);
        if (count is 0 or > KnownCounts)
            return count == 0 ? 0 : _ranking.Score(_weight, count, 0, _lengths[claim]);
        ref var known = ref _known[((count - 1) * ClaimLengths.Count) + _lengths[claim]];
        if (known == 0)
            known = _ranking.Score(_weight, count, 0, _lengths[claim]);
        return known;
    }
}
