namespace Corpus.Search.Evaluation;

/// <summary>The claims of one cursor that another does not hold.</summary>
internal sealed class Exclusion(ClaimCursor kept, ClaimCursor excluded) : ClaimCursor
{
    public override double Score => kept.Score;

    public override double Limit => kept.Limit;

    public override int Advance(int target)
    {
        var claim = kept.Reach(target);
        while (claim != End && excluded.Reach(claim) == claim)
            claim = kept.Next();
        return Claim = claim;
    }

    public override double GetLimit(int start, int end) => kept.GetLimit(start, end);

    public override void Require(double score) => kept.Require(score);

    public override void Explain(int claim, ICollection<ScorePart> parts) => ExplainBy([kept], claim, parts);
}
