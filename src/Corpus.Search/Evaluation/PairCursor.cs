namespace Corpus.Search.Evaluation;

/// <summary>The claims in which two words of the query follow each other, each with the same score.</summary>
internal sealed class PairCursor(string words, int[] claims, double score) : ClaimCursor
{
    private int _at;

    public override bool Finds => false;

    public override double Score => score;

    public override double Limit => score;

    public override int Advance(int target)
    {
        while (_at < claims.Length && claims[_at] < target)
            _at++;
        return Claim = _at < claims.Length ? claims[_at] : End;
    }

    public override double GetLimit(int start, int end)
    {
        Reach(start);
        return Claim < end ? score : Nothing;
    }

    /// <summary>Ranks claims and finds none: a title may hold the words, and the claim none of them.</summary>
    public override void AddTo(ScoreWindow window, int from, double floor)
    {
        for (Reach(from); Claim < window.End; Next())
            window.AddScore(Claim, score);
    }

    public override void Explain(int claim, ICollection<ScorePart> parts)
    {
        if (Reach(claim) == claim)
            parts.Add(new ScorePart(words, ScoreField.Pair, score));
    }
}
