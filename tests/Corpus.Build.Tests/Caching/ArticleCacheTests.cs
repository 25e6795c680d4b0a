using Corpus.Build.Caching;

namespace Corpus.Build.Tests.Caching;

public sealed class ArticleCacheTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    [Fact]
    public void Another_engine_has_no_articles()
    {
        _seeds.Write("a.txt", SeedFolder.Article("The article that one engine has read"));
        _seeds.Pack();
        var fingerprint = Fingerprint.Of("a.txt", File.ReadAllBytes(_seeds.PathOf("a.txt")), null, null, null, null);

        using var same = ArticleCache.Open(_seeds.Cache, _seeds.Output, _seeds.Index, EngineVersion.Current);
        using var other = ArticleCache.Open(_seeds.Cache, _seeds.Output, _seeds.Index, EngineVersion.Current + "1");

        Assert.Equal("a.txt", same.Corpus?.Articles[same.Find(fingerprint, "a.txt")!.Row].Path);
        Assert.Null(other.Find(fingerprint, "a.txt"));
    }

    [Fact]
    public void The_engine_is_known_by_the_identity_of_its_assemblies_and_by_its_runtime()
    {
        var lines = EngineVersion.Current.Split('\n');
        Assert.Equal(typeof(Extraction.ArticleExtractor).Module.ModuleVersionId.ToString(), lines[0]);
        Assert.Equal(System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription, lines[^1]);
    }

    [Fact]
    public void Two_builds_of_one_folder_at_once_disturb_each_other_in_nothing()
    {
        for (var i = 0; i < 20; i++)
            _seeds.Write($"{i}.txt", SeedFolder.Article($"The title of the article number {i}"));
        for (var round = 0; round < 10; round++)
        {
            _seeds.Write("edited.txt", SeedFolder.Article($"The title of round {round}"));
            var items = _seeds.Items();
            var expected = _seeds.BytesFromNothing();
            var engines = new RecordingBuildEngine[] { new(), new(), new(), new() };

            Parallel.ForEach(engines, engine => Assert.True(_seeds.Task(engine, items).Execute(), engine.Errors.FirstOrDefault()?.Message));

            Assert.Equal(expected, File.ReadAllBytes(_seeds.Output));
            Assert.Equal(["corpus.bin", "corpus.cache", "corpus.index", "corpus.schema.json", "corpus.unreadable"], _seeds.ObjFiles);
        }
    }

    public void Dispose() => _seeds.Dispose();
}
