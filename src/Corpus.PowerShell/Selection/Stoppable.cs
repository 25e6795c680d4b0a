namespace Corpus.PowerShell.Selection;

/// <summary>Rows that can be left between any two.</summary>
internal static class Stoppable
{
    /// <summary>The same rows; throws where the command is to stop.</summary>
    public static IEnumerable<T> Rows<T>(IEnumerable<T> rows, CancellationToken stop)
    {
        foreach (var row in rows)
        {
            stop.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    /// <summary>The rows in an order, equal ones as they stand; can be left while it sorts.</summary>
    public static IReadOnlyList<T> Sorted<T>(IEnumerable<T> rows, IComparer<T> order, CancellationToken stop)
    {
        var stoppable = Comparer<T>.Create((x, y) =>
        {
            stop.ThrowIfCancellationRequested();
            return order.Compare(x, y);
        });
        try
        {
            return [.. rows.OrderBy(row => row, stoppable)];
        }
        catch (InvalidOperationException fault) when (fault.InnerException is OperationCanceledException stopped)
        {
            // A sort wraps what its comparison throws.
            throw new OperationCanceledException(stopped.Message, stopped, stop);
        }
    }
}
