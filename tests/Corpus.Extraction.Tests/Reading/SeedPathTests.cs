using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Tests.Reading;

public sealed class SeedPathTests
{
    [Theory]
    [InlineData("/data/x/seeds/", "/data/x/seeds/a/b.txt", "a/b.txt")]
    [InlineData("/data/x/seeds", "/data/x/seeds/a/b.txt", "a/b.txt")]
    [InlineData("/data/x/seeds/", @"/data/x/seeds/a\b.txt", @"a\b.txt")]
    [InlineData(@"C:\x\seeds\", @"C:\x\seeds\a\b.txt", "a/b.txt")]
    [InlineData(@"C:\x\seeds\", "c:/X/seeds/a/b.txt", "a/b.txt")]
    [InlineData("/data/x/seeds/", "/data/x/seeds2/a.txt", null)]
    [InlineData("/data/x/seeds/", "/data/x/Seeds/a.txt", null)]
    [InlineData("/data/x/seeds/", "/data/x/seeds/", null)]
    public void A_path_below_the_root_is_relative_with_slashes(string root, string file, string? expected) =>
        Assert.Equal(expected, SeedPath.Below(root, file));

    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("b/a.MD", true)]
    [InlineData("a.yaml", false)]
    [InlineData("txt", false)]
    public void Seeds_are_text_and_Markdown(string path, bool expected) => Assert.Equal(expected, SeedPath.IsSeed(path));

    [Theory]
    [InlineData("a.yaml", true)]
    [InlineData("b/corpus.yaml", true)]
    [InlineData("corpus.yaml", false)]
    [InlineData("b/a.corrections.yaml", false)]
    [InlineData("a.yml", false)]
    public void Sidecars_are_neither_settings_nor_corrections(string path, bool expected) => Assert.Equal(expected, SeedPath.IsSidecar(path));

    [Theory]
    [InlineData("b/a.corrections.yaml", true)]
    [InlineData("a.Corrections.YAML", true)]
    [InlineData("corrections.yaml", false)]
    [InlineData("a.yaml", false)]
    public void Corrections_are_told_by_their_ending(string path, bool expected) => Assert.Equal(expected, SeedPath.IsCorrections(path));

    [Fact]
    public void Corrections_have_the_name_of_their_seed()
    {
        Assert.Equal("a.b/c.d.corrections.yaml", SeedPath.CorrectionsOf("a.b/c.d.txt"));
        Assert.Equal("a.b/c.d", SeedPath.StemOf("a.b/c.d.corrections.yaml"));
        Assert.Equal("a.b/c.d", SeedPath.StemOf("a.b/c.d.yaml"));
    }

    [Fact]
    public void A_sidecar_has_the_name_of_its_seed() => Assert.Equal("a.b/c.d.yaml", SeedPath.SidecarOf("a.b/c.d.txt"));
}
