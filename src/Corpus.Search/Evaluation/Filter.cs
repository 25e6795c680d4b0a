namespace Corpus.Search.Evaluation;

/// <summary>The claims of a cursor for which a condition holds.</summary>
internal sealed class Filter(ClaimCursor candidates, Func<int, bool> holds, CancellationToken cancellation) : ClaimCursor
{
    private double _required = Nothing;

    public override double Score => candidates.Score;

    public override double Limit => candidates.Limit;

    /// <summary>The score is asked for first: it costs less than the condition.</summary>
    public override int Advance(int target)
    {
        var claim = candidates.Reach(target);
        while (claim != End && (candidates.Score <= _required || !holds(claim)))
        {
            cancellation.ThrowIfCancellationRequested();
            claim = candidates.Next();
        }

        return Claim = claim;
    }

    public override double GetLimit(int start, int end) => candidates.GetLimit(start, end);

    public override void Require(double score)
    {
        _required = score;
        candidates.Require(score);
    }

    public override void Explain(int claim, ICollection<ScorePart> parts) => ExplainBy([candidates], claim, parts);
}
