using System.Management.Automation;
using Corpus.PowerShell.Tests.Checklist;
using Corpus.PowerShell.Tests.Corpora;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

public sealed class LargeModule : IDisposable
{
    private readonly ModuleCopy _copy = new("large.bin", CorpusFile.Pack(LargeCorpus.Articles(2_000)));

    public LargeModule() => Host = new ModuleHost(_copy.Manifest);

    public ModuleHost Host { get; }

    public void Dispose()
    {
        Host.Dispose();
        _copy.Dispose();
    }
}

[Collection(ModuleCollection.Name)]
public sealed class StreamingTests(LargeModule large) : IClassFixture<LargeModule>
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    /// <summary>What is read allocates: a command that stops after one object must not have read the rest.</summary>
    [Theory]
    [InlineData("Get-Article")]
    [InlineData("Get-Quote")]
    [InlineData("Get-Claim")]
    [InlineData("Get-Speaker")]
    [InlineData("Get-Quote -Speaker 'Speaker 00003'")]
    [InlineData("Get-Quote -Speaker 'Speaker 0199?'")]
    [InlineData("Get-Claim -Speaker 'Speaker 0*'")]
    [InlineData("Get-Quote -Outlet 'Outlet 00000'")]
    [InlineData("Get-Article | Get-Quote | Get-Claim")]
    [InlineData("Get-Concordance thing")]
    [InlineData("Get-Concordance thing -Speaker 'Speaker 0*' -Kind Indirect")]
    [InlineData("Get-Speaker | Get-Quote")]
    [Item(26)]
    public void The_first_object_comes_before_the_rest_is_read(string script)
    {
        Assert.NotEmpty(large.Host.Texts($"{script} | Select-Object -First 1"));
        var first = Allocated($"{script} | Select-Object -First 1");
        var all = Allocated(script.StartsWith("Get-Speaker", StringComparison.Ordinal) && !script.Contains('|') ? "Get-Speaker" : "Get-Quote");
        Assert.True(first * 4 < all, $"first {first}, all {all}");
    }

    [Fact]
    public void A_concordance_of_a_few_lines_reads_no_further()
    {
        Assert.Equal(3, large.Host.Texts("Get-Concordance thing -First 3").Count);
        var first = Allocated("Get-Concordance thing -First 3");
        var all = Allocated("Get-Concordance thing");
        Assert.True(first * 4 < all, $"first {first}, all {all}");
    }

    [Fact]
    [Item(38)]
    public void Stopping_ends_a_command_between_two_rows_that_do_not_fit()
    {
        using var pipeline = large.Host.NewPipeline();
        using var started = new ManualResetEventSlim();
        // 40,000 quotes against 50,000 patterns would take minutes.
        pipeline.AddScript("param($started) $never = 1..50000 | ForEach-Object { \"*zebra $_\" }; $started.Set(); Get-Quote -Text $never").AddArgument(started);
        var running = pipeline.BeginInvoke();
        Assert.True(started.Wait(_patience));
        pipeline.BeginStop(null, null);
        Assert.True(running.AsyncWaitHandle.WaitOne(_patience));
        Assert.Equal(PSInvocationState.Stopped, pipeline.InvocationStateInfo.State);
        Assert.Equal(["Title 00000"], large.Host.Texts("Get-Article 00000"));
    }

    /// <summary>Few speakers are looked up, many are met on the way through the articles; the order must not tell which.</summary>
    [Theory]
    [InlineData("Speaker 0000?", "Speaker 0001?")]
    [InlineData("Speaker 000*", "Speaker 001*")]
    public void Quotes_of_several_speakers_stand_in_the_order_of_the_corpus(string first, string second)
    {
        var ids = large.Host.Texts("param($first, $second) Get-Quote -Speaker $second, $first | ForEach-Object { $_.Article.Id }", first, second);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(large.Host.Texts("param($first, $second) (Get-Speaker $first, $second).Count * 20", first, second)[0], ids.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Get-Quote -Speaker ", 100)]
    [InlineData("Get-Article ", 100)]
    [InlineData("Get-Quote -Speaker 'Speaker 0199", 10)]
    [InlineData("Get-Quote -Outlet 'outlet 0000", 10)]
    public void Completion_offers_no_more_names_than_can_be_read(string typed, int expected) =>
        Assert.Equal(expected, large.Host.Complete(typed).Count);

    /// <summary>What is looked at grows with the offers and not with the names: the names of a corpus five times as large are looked through as fast, once they are in order. Bytes are counted, since they do not depend on the machine.</summary>
    [Theory]
    [Item(21)]
    [InlineData("Get-Quote -Speaker 'Speaker 0001")]
    [InlineData("Get-Quote -Speaker 0001")]
    [InlineData("Get-Article 0001")]
    [InlineData("Find-Claim 'speaker:0001")]
    public void Completion_takes_no_more_steps_where_there_are_more_names(string typed)
    {
        using var copy = new ModuleCopy("small.bin", CorpusFile.Pack(LargeCorpus.Articles(400, quotes: 1)));
        using var small = new ModuleHost(copy.Manifest);
        Assert.Equal(large.Host.Complete(typed).Select(offer => offer.CompletionText), small.Complete(typed).Select(offer => offer.CompletionText));
        var few = CompletionBytes(small, typed);
        var many = CompletionBytes(large.Host, typed);
        Assert.True(many < few * 1.25, $"few {few}, many {many}");
    }

    private static long CompletionBytes(ModuleHost host, string typed)
    {
        host.Complete(typed);
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            host.Complete(typed);
            return GC.GetTotalAllocatedBytes(precise: true) - before;
        });
    }

    private long Allocated(string script) => long.Parse(
        large.Host.Texts($"$before = [GC]::GetAllocatedBytesForCurrentThread(); {script} | ForEach-Object {{ }}; [GC]::GetAllocatedBytesForCurrentThread() - $before")[0],
        System.Globalization.CultureInfo.InvariantCulture);
}
