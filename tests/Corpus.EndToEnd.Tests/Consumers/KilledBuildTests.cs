using Corpus.Tests.Shared;

namespace Corpus.EndToEnd.Tests.Consumers;

/// <summary>Builds that end in the middle, whatever they were doing.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private static readonly string[] _quietly =
        ["-c", Repository.Configuration, "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:EmitCompilerGeneratedFiles=true"];

    private readonly PackagedConsumer _consumer = new();

    [Fact]
    public void What_is_built_after_killed_builds_is_what_is_built_from_nothing()
    {
        var random = new Random(1);
        var corpus = new InventedCorpus(7, InventedCorpus.Size(50));
        _consumer.Project("App", "");
        _consumer.Write("App/Program.cs", "System.Console.WriteLine(App.Articles.All.Count);");
        _consumer.Run("App", "restore");
        var kills = 0;
        // A build from nothing touches about forty files, one after edits about thirty.
        foreach (var events in (int[])[1, .. Enumerable.Range(0, InventedCorpus.Size(50) / 25).Select(_ => random.Next(2, 40))])
        {
            for (var change = 0; change < 5; change++)
                corpus.Change();
            corpus.WriteTo(_consumer.PathOf("App/seeds"));
            if (Dotnet.Kill(_consumer.PathOf("App"), events, ["build", .. _quietly]))
                kills++;
        }
        Assert.True(kills > 0, "no build was killed");

        _consumer.Run("App", ["build", .. _quietly]);
        var built = Outputs();
        Directory.Delete(_consumer.PathOf($"App/obj/{Repository.Configuration}"), recursive: true);
        _consumer.Run("App", ["build", .. _quietly]);
        var fresh = Outputs();
        Assert.Equal(fresh.Keys, built.Keys);
        Assert.Equal([], fresh.Keys.Where(file => fresh[file] != built[file]));
    }

    public void Dispose() => _consumer.Dispose();

    /// <summary>The assembly and the files that come from the corpus, with their bytes; what a killed build had begun to write is in nobody's way.</summary>
    /// <remarks>Not the reference assembly, which the SDK copies and does not mend where it was killed over it.</remarks>
    private SortedDictionary<string, string> Outputs()
    {
        var files = _consumer.Find("App/obj", "*.g.cs").Concat(_consumer.Find("App/obj", "App.dll").Where(path => path.EndsWith("/net10.0/App.dll", StringComparison.Ordinal))).Concat(_consumer.Find("App/obj", "corpus.*").Where(path => !path.EndsWith(".tmp", StringComparison.Ordinal)));
        return new(files.ToDictionary(path => path, path => Convert.ToHexString(File.ReadAllBytes(_consumer.PathOf("App/obj/" + path)))), StringComparer.Ordinal);
    }
}
