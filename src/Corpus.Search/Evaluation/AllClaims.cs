namespace Corpus.Search.Evaluation;

/// <summary>All claims, or none of them; no score.</summary>
internal sealed class AllClaims(int count) : ClaimCursor
{
    public override double Score => 0;

    public override double Limit => 0;

    public override int Advance(int target) => Claim = target < count ? target : End;

    public override void Explain(int claim, ICollection<ScorePart> parts)
    {
    }
}
