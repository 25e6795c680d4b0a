namespace Corpus.Search.Evaluation;

/// <summary>The claims of one cursor that another does not hold.</summary>
internal sealed class Exclusion(ClaimCursor kept, ClaimCursor excluded) : ClaimCursor
{
    public override double Score => kept.Score;

    public override int Advance(int target)
    {
        var claim = kept.Reach(target);
        while (claim != End && excluded.Reach(claim) == claim)
            claim = kept.Next();
        return Claim = claim;
    }
}
