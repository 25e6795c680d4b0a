namespace Corpus.Search.Evaluation;

/// <summary>The claims of a cursor for which a condition holds.</summary>
internal sealed class Filter(ClaimCursor candidates, Func<int, bool> holds, CancellationToken cancellation) : ClaimCursor
{
    public override double Score => candidates.Score;

    public override int Advance(int target)
    {
        var claim = candidates.Reach(target);
        while (claim != End && !holds(claim))
        {
            cancellation.ThrowIfCancellationRequested();
            claim = candidates.Next();
        }

        return Claim = claim;
    }
}
