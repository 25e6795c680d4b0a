namespace Corpus.Search.Evaluation;

/// <summary>The best claims of a cursor, so many and no more: others are passed by as soon as it is sure that they are not among them.</summary>
internal static class TopClaims
{
    /// <summary>The claims, best first; equal scores by ascending index.</summary>
    public static ScoredClaim[] Take(ClaimCursor claims, int count, CancellationToken cancellation)
    {
        var heap = new ScoredClaim[count];
        var taken = 0;
        while (claims.Next() != ClaimCursor.End)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = new ScoredClaim(claims.Claim, claims.Score);
            if (taken < count)
            {
                heap[taken] = found;
                SiftUp(heap, taken++);
            }
            else if (found.IsBetterThan(heap[0]))
            {
                heap[0] = found;
                SiftDown(heap, count);
            }

            // Claims come in order, so a later one with the score of the last would stand behind it.
            if (taken == count)
                claims.Require(heap[0].Score);
        }

        Sort(heap, taken);
        Array.Resize(ref heap, taken);
        return heap;
    }

    /// <summary>Puts the worst of those that are left behind them, until none is left.</summary>
    private static void Sort(ScoredClaim[] heap, int taken)
    {
        for (var count = taken - 1; count > 0; count--)
        {
            (heap[0], heap[count]) = (heap[count], heap[0]);
            SiftDown(heap, count);
        }
    }

    private static void SiftUp(ScoredClaim[] heap, int child)
    {
        while (child > 0 && heap[(child - 1) / 2].IsBetterThan(heap[child]))
        {
            var parent = (child - 1) / 2;
            (heap[parent], heap[child]) = (heap[child], heap[parent]);
            child = parent;
        }
    }

    private static void SiftDown(ScoredClaim[] heap, int count)
    {
        for (var parent = 0; ;)
        {
            var child = (2 * parent) + 1;
            if (child >= count)
                return;
            if (child + 1 < count && heap[child].IsBetterThan(heap[child + 1]))
                child++;
            if (!heap[parent].IsBetterThan(heap[child]))
                return;
            (heap[parent], heap[child]) = (heap[child], heap[parent]);
            parent = child;
        }
    }
}
