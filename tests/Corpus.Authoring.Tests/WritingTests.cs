using Corpus.Authoring.Folders;

namespace Corpus.Authoring.Tests;

public sealed class WritingTests : IDisposable
{
    private readonly SeedFolder _folder = new();

    [Fact]
    public void A_seed_is_written_whole_in_UTF_8_without_a_mark_and_leaves_no_rest()
    {
        var adder = new ArticleAdder(Path.Combine(_folder.Root, "2024", "may"));
        var seed = adder.PlanText(SeedFolder.Text, StatedMetadata.Nothing, out _, CancellationToken.None)!;
        adder.Write(seed, replace: false);
        Assert.Equal(["2024/may/the-harbour-wall-is-closed-for-three-months.txt"], _folder.Files);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(seed.Text), File.ReadAllBytes(seed.Path));
    }

    [Fact]
    public void A_file_is_replaced_where_that_is_asked_for_alone()
    {
        var adder = new ArticleAdder(_folder.Root);
        var seed = adder.PlanText(SeedFolder.Text, StatedMetadata.Nothing, out _, CancellationToken.None)!;
        File.WriteAllText(seed.Path, "mine");
        Assert.ThrowsAny<IOException>(() => adder.Write(seed, replace: false));
        Assert.Equal("mine", File.ReadAllText(seed.Path));
        adder.Write(seed, replace: true);
        Assert.Equal(seed.Text, File.ReadAllText(seed.Path));
        Assert.Single(_folder.Files);
    }

    [Fact]
    public void A_seed_that_differs_in_its_extension_alone_is_in_the_way()
    {
        var other = _folder.Write("the-harbour-wall-is-closed-for-three-months.md", "# Something else\n\nIt is.\n");
        Assert.Equal(other, _folder.Plan(SeedFolder.Text).Occupant);
    }

    [Fact]
    public void The_folder_of_the_seeds_is_found_as_the_build_finds_it()
    {
        var project = Path.Combine(_folder.Root, "..", "project");
        Directory.CreateDirectory(Path.Combine(project, "articles", "2024"));
        Directory.CreateDirectory(Path.Combine(project, "src"));
        File.WriteAllText(Path.Combine(project, "My.csproj"), "<Project><PropertyGroup><CorpusRoot>articles\\</CorpusRoot></PropertyGroup></Project>");
        Assert.Equal(Path.Combine(Path.GetFullPath(project), "articles"), CorpusFolder.Find(Path.GetFullPath(Path.Combine(project, "src"))));
        Assert.Equal(_folder.Root, CorpusFolder.Find(Path.GetDirectoryName(_folder.Root)!));
        Assert.Equal(_folder.Root, CorpusFolder.Find(_folder.Root));
    }

    [Theory]
    [InlineData("<Project><PropertyGroup><CorpusRoot>$(Where)</CorpusRoot></PropertyGroup></Project>")]
    [InlineData("<Project")]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><Project><CorpusRoot>&a;</CorpusRoot></Project>")]
    public void A_project_that_says_nothing_that_can_be_read_is_passed_by(string project)
    {
        File.WriteAllText(Path.Combine(_folder.Root, "..", "My.csproj"), project);
        Assert.Equal(_folder.Root, CorpusFolder.Find(Path.GetDirectoryName(_folder.Root)!));
    }

    [Fact]
    public void A_folder_with_settings_is_the_root_of_its_seeds()
    {
        _folder.Write("../mine/corpus.yaml", "");
        var inner = Path.GetDirectoryName(_folder.Write("../mine/politics/a.txt", "x"))!;
        Assert.Equal(Path.GetFullPath(Path.Combine(inner, "..")), CorpusFolder.Find(Path.GetFullPath(inner)));
    }

    public void Dispose() => _folder.Dispose();
}
