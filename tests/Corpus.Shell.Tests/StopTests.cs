using Corpus.Shell.Hosting;

namespace Corpus.Shell.Tests;

public sealed class StopTests
{
    [Fact]
    public async Task Stopping_ends_the_pipeline_and_not_the_session()
    {
        var output = new SignallingWriter("started");
        using var session = new ShellSession(new Terminal { Output = output, Error = output, Input = TextReader.Null });

        var run = Task.Run(() => session.Run("'started'; while ($true) { }"));
        await output.Seen.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(session.TryStop());

        Assert.False(await run.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.True(session.Run("'still here'"));
        Assert.Contains("still here", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_ends_the_import_of_a_corpus()
    {
        var output = new SignallingWriter("importing");
        using var session = new ShellSession(new Terminal { Output = output, Error = output, Input = TextReader.Null });
        Assert.True(session.TryImport(ShellRun.StandIn));

        var import = Task.Run(() => session.TryImportCorpus("endless"));
        await output.Seen.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(session.TryStop());

        Assert.False(await import.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.True(session.WasStopped);
    }

    [Fact]
    public void Stopping_nothing_does_nothing()
    {
        using var session = new ShellSession(new Terminal { Output = TextWriter.Null, Error = TextWriter.Null, Input = TextReader.Null });

        Assert.False(session.TryStop());

        Assert.True(session.Run("1"));
    }

    private sealed class SignallingWriter(string text) : StringWriter
    {
        private readonly TaskCompletionSource _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Seen => _seen.Task;

        public override void Write(string? value)
        {
            base.Write(value);
            if (ToString().Contains(text, StringComparison.Ordinal))
                _seen.TrySetResult();
        }
    }
}
