using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Reading;

/// <summary>What a project states of its seeds, as the build lists it.</summary>
public sealed class SeedDefaultsTests
{
    private const string Root = "/news/seeds/";

    [Fact]
    public void A_line_states_outlet_and_language_of_a_seed()
    {
        var list = SeedDefaultsList.Parse("=The Post; Daily\tfa-AF\t/news/seeds/a/b.md\n=\tde\t/news/seeds/c d.txt\r\n=Radio\t\t/news/seeds/tab\there.md\n", Root);

        Assert.Equal(new SeedDefaults("The Post; Daily", "fa-AF"), list.Of("a/b.md"));
        Assert.Equal(new SeedDefaults(null, "de"), list.Of("c d.txt"));
        Assert.Equal(new SeedDefaults("Radio", null), list.Of("tab\there.md"));
        Assert.Null(list.Of("b.md"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("Post\ten\t/news/seeds/a.md")]
    [InlineData("=Post\ten")]
    [InlineData("=Post\ten\t/elsewhere/a.md")]
    [InlineData("\t\t\t")]
    public void Other_lines_are_not_looked_at(string text) => Assert.Null(SeedDefaultsList.Parse(text, Root).Of("a.md"));

    [Fact]
    public void A_language_that_is_no_tag_is_told_once_and_not_used()
    {
        var list = SeedDefaultsList.Parse("=\tIn English\t/news/seeds/a.md\n=Post\tIn English\t/news/seeds/b.md\n", Root);

        Assert.Equal(["In English"], list.InvalidLanguages);
        Assert.Equal(new SeedDefaults("Post", null), list.Of("b.md"));
    }

    [Fact]
    public void Equal_lists_are_equal()
    {
        const string Text = "=Post\ten\t/news/seeds/a.md\n";

        Assert.Equal(SeedDefaultsList.Parse(Text, Root), SeedDefaultsList.Parse(Text, Root));
        Assert.Equal(SeedDefaultsList.Parse(Text, Root).GetHashCode(), SeedDefaultsList.Parse(Text, Root).GetHashCode());
        Assert.NotEqual(SeedDefaultsList.Parse(Text, Root), SeedDefaultsList.Parse(Text, "/other/"));
        Assert.NotEqual(SeedDefaultsList.Parse(Text, Root), SeedDefaultsList.None);
    }

    [Theory]
    [InlineData("", null, "The Default", "fa")]
    [InlineData("---\noutlet: The Post\n---\n", null, "The Post", "fa")]
    [InlineData("---\noutlet:\nlanguage: de\n---\n", null, "The Default", "de")]
    [InlineData("", "outlet: The Sidecar\n", "The Sidecar", "fa")]
    [InlineData("---\nlanguage: no language\n---\n", null, "The Default", "fa")]
    public void Metadata_of_the_seed_win(string front, string? sidecar, string outlet, string language)
    {
        var seed = new SeedFile(new MemoryText("a.md", front + "Some words.\n", ""), sidecar is null ? null : new MemoryText("a.yaml", sidecar, ""), Defaults: new("The Default", "fa"));
        var metadata = MetadataReader.Read(seed);

        Assert.Equal((outlet, language), (metadata.Outlet, metadata.Language));
        Assert.DoesNotContain(metadata.Entries, entry => entry.Value.Text is "The Default" or "fa");
    }
}
