namespace Corpus.Search.Evaluation;

/// <summary>Gives claims best first; equal scores by ascending index.</summary>
/// <remarks>A heap: the first hits of many come without sorting them all.</remarks>
internal sealed class RankedClaims
{
    private readonly List<ScoredClaim> _heap = [];

    public RankedClaims(ClaimCursor claims, CancellationToken cancellation)
    {
        while (claims.Next() != ClaimCursor.End)
        {
            cancellation.ThrowIfCancellationRequested();
            _heap.Add(new ScoredClaim(claims.Claim, claims.Score));
        }

        for (var parent = (_heap.Count / 2) - 1; parent >= 0; parent--)
            SiftDown(parent);
    }

    /// <summary>Takes the best claim that is left; false where none is.</summary>
    public bool TryTake(out ScoredClaim best)
    {
        best = default;
        if (_heap.Count == 0)
            return false;
        best = _heap[0];
        _heap[0] = _heap[_heap.Count - 1];
        _heap.RemoveAt(_heap.Count - 1);
        SiftDown(0);
        return true;
    }

    private void SiftDown(int parent)
    {
        while (true)
        {
            var child = (2 * parent) + 1;
            if (child >= _heap.Count)
                return;
            if (child + 1 < _heap.Count && _heap[child + 1].IsBetterThan(_heap[child]))
                child++;
            if (!_heap[child].IsBetterThan(_heap[parent]))
                return;
            (_heap[parent], _heap[child]) = (_heap[child], _heap[parent]);
            parent = child;
        }
    }
}

/// <summary>A claim by its index, with its score.</summary>
internal readonly record struct ScoredClaim(int Claim, double Score)
{
    public bool IsBetterThan(ScoredClaim other) => Score > other.Score || (Score == other.Score && Claim < other.Claim);
}
