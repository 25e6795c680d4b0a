namespace Corpus.Search.Evaluation;

/// <summary>Claims that are known by their indices; no score.</summary>
internal sealed class ListedClaims(int[] claims) : ClaimCursor
{
    private int _at;

    public override double Score => 0;

    public override double Limit => 0;

    public override int Advance(int target)
    {
        var found = Array.BinarySearch(claims, _at, claims.Length - _at, target);
        _at = found >= 0 ? found : ~found;
        return Claim = _at < claims.Length ? claims[_at] : End;
    }

    public override void Explain(int claim, ICollection<ScorePart> parts)
    {
    }
}
