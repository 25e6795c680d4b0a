using Corpus.Extraction.Reading;
using Corpus.Model;
using CsCheck;

namespace Corpus.Authoring.Tests;

public sealed class SeedTextTests : IDisposable
{
    private readonly SeedFolder _folder = new();

    [Fact]
    public void Text_becomes_a_seed_with_what_is_stated_of_it()
    {
        var seed = _folder.Plan(SeedFolder.Text, new()
        {
            Published = new DateTime(2024, 5, 31), Outlet = "The Ansel Mercury", Authors = new("Helen Marsh", "Ann Lee"), Language = "en", Url = "https://mercury.example/wall", Id = "wall",
        });
        Assert.Equal(
            """
            ---
            id: wall
            title: The Harbour Wall Is Closed for Three Months
            published: 2024-05-31
            outlet: The Ansel Mercury
            author:
            - Helen Marsh
            - Ann Lee
            language: en
            url: https://mercury.example/wall
            ---


            """ + SeedFolder.Text,
            seed.Text);
        Assert.Equal("2024-05-31-the-harbour-wall-is-closed-for-three-months.txt", Path.GetFileName(seed.Path));
        Assert.Empty(seed.Warnings);
    }

    [Fact]
    public void Front_matter_that_is_there_stays_as_it_was_written()
    {
        var seed = _folder.Plan("---\n# mine\nrating: \"007\"   # a name\noutlet: Old Post\ntags: [a, b]\n---\n" + SeedFolder.Text, new() { Outlet = "New Post" });
        Assert.StartsWith(
            "---\ntitle: The Harbour Wall Is Closed for Three Months\noutlet: New Post\nrating: \"007\"   # a name\ntags: [a, b]\n---\n",
            seed.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ outlet: Old Post, rating: 5 }")]
    [InlineData("outlet: &o Old Post\nowner: *o")]
    public void Front_matter_that_cannot_be_cut_into_lines_is_written_anew(string yaml)
    {
        var seed = _folder.Plan($"---\n{yaml}\n---\n" + SeedFolder.Text, new() { Outlet = "New Post" });
        var metadata = SeedFolder.Extract("a.txt", seed.Text).Metadata;
        Assert.Empty(metadata.Diagnostics);
        Assert.Equal("New Post", metadata.Outlet);
        Assert.Equal(3, metadata.Entries.Count);
    }

    [Fact]
    public void A_sidecar_counts_as_metadata_of_its_file()
    {
        var file = _folder.Write("../raw/wall.txt", SeedFolder.Text);
        _folder.Write("../raw/wall.yaml", "outlet: The Ansel Mercury\npublished: 2024-05-31 # sure\n");
        var seed = _folder.PlanFile(file);
        Assert.StartsWith("---\ntitle: The Harbour Wall Is Closed for Three Months\noutlet: The Ansel Mercury\npublished: 2024-05-31 # sure\n---\n", seed.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: 'Here's wrong'\n---\nText", "CORP0004", 2)]
    [InlineData("", "CORP0002", 1)]
    [InlineData("---\ntitle: Only a title\n---\n", "CORP0002", 1)]
    [InlineData("A text\0with a NUL", "CORP0001", 1)]
    public void What_is_no_article_is_a_fault_at_its_place(string text, string code, int line)
    {
        Assert.Null(new ArticleAdder(_folder.Root).PlanText(text, StatedMetadata.Nothing, out var fault, CancellationToken.None));
        Assert.Equal((code, line), (fault!.Code, fault.Line));
    }

    [Fact]
    public void Half_a_character_becomes_the_sign_for_it() =>
        Assert.Contains("wall \uFFFD of", _folder.Plan("A Title of the Wall\n\nThe wall \uD800 of the town is closed, said Ann Lee.", new() { Title = "x \uDC00 y" }).Text, StringComparison.Ordinal);

    [Fact]
    public void What_the_build_will_say_is_told_at_once()
    {
        _folder.Write("corpus.yaml", "fields:\n  section: string\n  title: string\n");
        Assert.Equal(["CORP0032: The key 'section' is missing: it is declared as string, without '?' and without a default."], _folder.Plan(SeedFolder.Text).Warnings);
    }

    [Fact]
    public void What_a_page_says_beyond_the_declared_keys_is_left_out()
    {
        _folder.Write("corpus.yaml", "fields:\n  author?: string\n");
        var page = _folder.Write("../page.html", $"<meta name=author content='Ann Lee'><link rel=canonical href='https://a.example/b'><title>The wall is closed</title><p>{SeedFolder.Text}</p>");
        var seed = _folder.PlanFile(page);
        Assert.Contains("author: Ann Lee\n", seed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("url:", seed.Text, StringComparison.Ordinal);
        Assert.Empty(seed.Warnings);
    }

    [Fact]
    public void Any_title_is_read_back_equal()
    {
        var part = Gen.OneOf(
            Gen.Int[0, 15].Select(i => new[] { "\"", "'", ": ", " #", "---", "...", "\n", "\t", "\\", "{", "- ", "? ", "&a", "*a", "!x", "%" }[i]),
            Gen.Int[0, 9].Select(i => new[] { "\U0001F600", "é", "تصویر", "漢字", "null", "true", "1e3", "2024-05-31", "a", " b" }[i]),
            Gen.Char.Select(unit => char.IsSurrogate(unit) || unit == '\0' ? "x" : unit.ToString()));
        part.Array[1, 12].Select(string.Concat).Sample(
            title =>
            {
                var expected = string.Join(" ", title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                var seed = _folder.Plan(SeedFolder.Text, new() { Title = title, Outlet = title });
                var read = MetadataReader.Read(new SeedFile(SeedDecoder.Decode("a.txt", System.Text.Encoding.UTF8.GetBytes(seed.Text)).Source!, null));
                return expected.Length == 0 || (read.Title?.Text == expected && read.Outlet == expected && read.Diagnostics.Count == 0);
            },
            iter: 400, threads: 1);
    }

    public static TheoryData<string> Articles => [.. Directory.EnumerateFiles(Path.Combine(SourceFolder.Repository, "tests/Corpus.Extraction.Tests/Articles"), "*.*", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Path.Combine(SourceFolder.Repository, "seeds")))
        .Where(ArticleFile.IsKnown).Select(path => Path.GetRelativePath(SourceFolder.Repository, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_quotes_of_a_seed_are_those_of_the_text(string path)
    {
        var file = Path.Combine(SourceFolder.Repository, path);
        var source = SeedDecoder.Decode("seed" + Path.GetExtension(path), File.ReadAllBytes(file)).Source;
        if (source is null || Extraction.ArticleExtractor.Extract(new SeedFile(source, null)).Article is not { } article)
            return;
        var seed = new ArticleAdder(_folder.Root).PlanFile(file, StatedMetadata.Nothing, out _, CancellationToken.None);
        if (seed is null)
            return;
        var again = SeedFolder.Extract(Path.GetFileName(seed.Path), seed.Text).Article!;
        Assert.Equal(article.Title, again.Title);
        Assert.Equal(article.Quotes.Select(Told), again.Quotes.Select(Told));
    }

    public void Dispose() => _folder.Dispose();

    private static string Told(Quote quote) => $"{quote.Speaker?.Name}: {quote.Text} ({quote.Rule})";
}
