namespace Corpus.Import;

/// <summary>Does work on all cores whose results are wanted one by one, in order.</summary>
internal static class Batches
{
    /// <summary>Enough to keep every core busy, few enough that most results are gone when the garbage collector looks for what to keep.</summary>
    public static readonly int Size = 16 * Environment.ProcessorCount;

    /// <summary>Maps items to results: the next batch is worked on while the results of this one are used, so there are never more than those of two.</summary>
    /// <param name="items">The items.</param>
    /// <param name="map">Makes a result; runs on several threads at once.</param>
    /// <param name="cancellation">Stops the work between items.</param>
    /// <returns>The results in the order of the items. Whoever leaves early waits for the work that has begun.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IEnumerable<TResult> Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> map, CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        var next = Task.Run(() => MapOne(items, 0, map, options));
        try
        {
            for (var start = 0; start < items.Count; start += Size)
            {
                var results = next.GetAwaiter().GetResult();
                cancellation.ThrowIfCancellationRequested();
                var following = start + Size;
                next = Task.Run(() => MapOne(items, following, map, options));
                foreach (var result in results)
                    yield return result;
            }
        }
        finally
        {
            Task.WhenAny(next).Wait();
        }
    }

    private static TResult[] MapOne<T, TResult>(IReadOnlyList<T> items, int start, Func<T, TResult> map, ParallelOptions options)
    {
        var results = new TResult[Math.Max(0, Math.Min(Size, items.Count - start))];
        Parallel.For(0, results.Length, options, i => results[i] = map(items[start + i]));
        return results;
    }
}
