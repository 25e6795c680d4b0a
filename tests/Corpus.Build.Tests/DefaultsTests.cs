using Corpus.Packing;

namespace Corpus.Build.Tests;

/// <summary>What the project states of its seeds is packed where the seeds do not say it themselves.</summary>
public sealed class DefaultsTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    [Fact]
    public void Outlet_and_language_of_the_project_are_packed_and_those_of_the_seed_win()
    {
        _seeds.Write("town/a.txt", SeedFolder.Article("An article that says nothing of itself"));
        _seeds.Write("town/b.md", "---\noutlet: The Harbour Post\n---\n\n" + SeedFolder.Article("An article that names its outlet"));
        _seeds.Write("c.txt", SeedFolder.Article("An article of which nobody says anything"));
        _seeds.Write("../corpus.defaults", $"=Town Radio\ten-GB\t{_seeds.PathOf("town/a.txt")}\n=Town Radio\ten-GB\t{_seeds.PathOf("town/b.md")}\n");
        var task = _seeds.Task(new RecordingBuildEngine(), _seeds.Items());
        task.Defaults = _seeds.PathOf("../corpus.defaults");

        Assert.True(task.Execute());

        using var corpus = PackedCorpus.Open(File.ReadAllBytes(_seeds.Output), _seeds.Output);
        Assert.Equal(
            ["c.txt:  ", "town/a.txt: Town Radio en-GB", "town/b.md: The Harbour Post en-GB"],
            corpus.Articles.Select(article => $"{article.Path}: {article.Outlet} {article.Language}"));
    }

    [Fact]
    public void An_article_whose_defaults_changed_is_not_taken_over_from_the_last_pack()
    {
        _seeds.Write("a.txt", SeedFolder.Article("An article that says nothing of itself"));
        foreach (var outlet in new[] { "Town Radio", "Harbour Radio" })
        {
            _seeds.Write("../corpus.defaults", $"={outlet}\ten-GB\t{_seeds.PathOf("a.txt")}\n");
            var task = _seeds.Task(new RecordingBuildEngine(), _seeds.Items());
            task.Defaults = _seeds.PathOf("../corpus.defaults");
            Assert.True(task.Execute());

            using var corpus = PackedCorpus.Open(File.ReadAllBytes(_seeds.Output), _seeds.Output);
            Assert.Equal(outlet, Assert.Single(corpus.Articles).Outlet);
        }
    }

    [Fact]
    public void A_list_that_is_not_there_is_an_error_that_says_so()
    {
        var engine = new RecordingBuildEngine();
        var task = _seeds.Task(engine);
        task.Defaults = _seeds.PathOf("nowhere");

        Assert.False(task.Execute());
        Assert.Equal("CORP0105", Assert.Single(engine.Errors).Code);
    }

    public void Dispose() => _seeds.Dispose();
}
