namespace Corpus.Search.Evaluation;

/// <summary>The claims of one cursor; the score of another is added where it holds the same claim.</summary>
internal sealed class Bonus(ClaimCursor required, ClaimCursor optional) : ClaimCursor
{
    public override double Score => required.Score + (optional.Reach(Claim) == Claim ? optional.Score : 0);

    public override int Advance(int target) => Claim = required.Reach(target);
}
