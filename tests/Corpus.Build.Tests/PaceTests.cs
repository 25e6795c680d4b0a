namespace Corpus.Build.Tests;

public sealed class PaceTests
{
    [Fact]
    public void A_message_is_due_once_a_second_and_not_in_the_first()
    {
        var now = TimeSpan.Zero;
        var pace = new Pace(() => now);
        var due = new List<double>();
        for (var tenths = 0; tenths <= 35; tenths++)
        {
            now = TimeSpan.FromSeconds(tenths / 10.0);
            if (pace.IsDue())
                due.Add(now.TotalSeconds);
        }
        Assert.Equal([1, 2, 3], due);
    }

    [Fact]
    public void A_long_silence_is_not_made_up_for()
    {
        var now = TimeSpan.FromSeconds(10);
        var pace = new Pace(() => now);
        Assert.True(pace.IsDue());
        Assert.False(pace.IsDue());
    }
}
