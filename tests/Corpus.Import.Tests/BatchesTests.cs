namespace Corpus.Import.Tests;

/// <summary>Seeds are read in parallel, and nobody behind the reader can tell.</summary>
public sealed class BatchesTests
{
    private static readonly IReadOnlyList<int> _numbers = Enumerable.Range(0, (3 * Batches.Size) + 7).ToArray();

    [Fact]
    public void Results_come_in_the_order_of_the_items()
    {
        // The later of two neighbours is ready first.
        var results = Batches.Map(_numbers, number => number % 2 == 0 ? Slow(number) : number, CancellationToken.None);
        Assert.Equal(_numbers, results);
    }

    [Fact]
    public void No_more_than_two_batches_are_held_at_once()
    {
        var read = 0;
        var given = 0;
        foreach (var _ in Batches.Map(_numbers, number => Interlocked.Increment(ref read), CancellationToken.None))
            Assert.InRange(Volatile.Read(ref read) - given++, 1, 2 * Batches.Size);
        Assert.Equal(_numbers.Count, given);
    }

    [Fact]
    public void A_cancellation_stops_the_reading_of_what_is_left()
    {
        using var cancellation = new CancellationTokenSource();
        var read = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in Batches.Map(_numbers, number => Interlocked.Increment(ref read), cancellation.Token))
                cancellation.Cancel();
        });
        Assert.InRange(read, 1, 2 * Batches.Size);
    }

    [Fact]
    public void Nothing_is_read_any_more_when_the_reader_leaves()
    {
        var reading = 0;
        foreach (var _ in Batches.Map(_numbers, number => Counted(ref reading, number), CancellationToken.None))
            break;
        Assert.Equal(0, Volatile.Read(ref reading));
    }

    [Fact]
    public void No_items_give_no_results() => Assert.Empty(Batches.Map(Array.Empty<int>(), number => number, CancellationToken.None));

    private static int Counted(ref int reading, int number)
    {
        Interlocked.Increment(ref reading);
        Slow(number);
        Interlocked.Decrement(ref reading);
        return number;
    }

    private static int Slow(int number)
    {
        Thread.SpinWait(1_000);
        return number;
    }
}
