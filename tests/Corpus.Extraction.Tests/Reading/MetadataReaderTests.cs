using Corpus.Extraction.Reading;
using Corpus.Model;
using CsCheck;

namespace Corpus.Extraction.Tests.Reading;

public sealed class MetadataReaderTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nBody", "Body")]
    [InlineData("---\r\ntitle: A\r\n---\r\nBody", "Body")]
    [InlineData("---  \ntitle: A\n...\nBody", "Body")]
    [InlineData("---\n---\nBody", "Body")]
    [InlineData("---\ntitle: A\n---", "")]
    [InlineData("No fence\n---\nBody", "No fence\n---\nBody")]
    [InlineData("\n---\ntitle: A\n---\n", "\n---\ntitle: A\n---\n")]
    [InlineData("----\ntitle: A\n---\n", "----\ntitle: A\n---\n")]
    [InlineData("", "")]
    public void The_body_begins_after_the_front_matter(string text, string body)
    {
        var metadata = Read(text);

        Assert.Equal(body, text.Substring(metadata.Body.Start, metadata.Body.Length));
        Assert.Empty(metadata.Diagnostics);
    }

    [Fact]
    public void Every_key_is_kept_in_order_and_the_front_matter_wins()
    {
        var metadata = Read("---\nTitle: x\noutlet: Front\ntags: [a, 'b c']\n---\n", "outlet: Side\nextra: { deep: 1 }\nempty:\n");

        Assert.Equal("Title: x, outlet: Front, tags: a, b c, extra: deep: 1, empty: ", metadata.Entries.ToString());
        Assert.Equal("Front", metadata.Outlet);
        Assert.Null(metadata.Title);
        Assert.Equal(2, metadata.Entries[2].Value.Items.Count);
    }

    [Fact]
    public void Known_keys_have_types()
    {
        var metadata = Read("---\nid: a1\ntitle: \"A: b\"\npublished: 2024-05-31\nlanguage: fa-AF\nspeakers:\n  - Ann Lee\n  - 'Bo Ek'\n---\n");

        Assert.Equal("a1", metadata.Id?.Text);
        Assert.Equal("A: b", metadata.Title?.Text);
        Assert.Equal(new DateTimeOffset(2024, 5, 31, 0, 0, 0, TimeSpan.Zero), metadata.Published);
        Assert.Equal("fa-AF", metadata.Language);
        Assert.Equal(["Ann Lee", "Bo Ek"], metadata.Speakers.Select(name => name.Text));
        Assert.Empty(metadata.Diagnostics);
    }

    [Theory]
    [InlineData("---\r\nid: 1\r\ntitle: 'Käse 😀'\r\n---\r\n", "'Käse 😀'", 2, 7)]
    [InlineData("---\ntitle: Two words # and a comment\n---\n", "Two words", 1, 7)]
    [InlineData("---\ntitle:\n    below\n---\n", "below", 2, 4)]
    public void A_value_knows_its_place(string text, string written, int line, int column)
    {
        var title = Read(text).Title!;

        Assert.Equal(written, text.Substring(title.Span.Start, title.Span.Length));
        Assert.Equal(new LinePosition(line, column), title.Start);
        Assert.Equal(new LinePosition(line, column + written.Length), title.End);
    }

    [Theory]
    [InlineData("2024-05-31T14:30:00Z", "2024-05-31T14:30:00.0000000+00:00")]
    [InlineData("2024-05-31 14:30", "2024-05-31T14:30:00.0000000+00:00")]
    [InlineData("2024-05-31T14:30+04:30", "2024-05-31T14:30:00.0000000+04:30")]
    public void A_time_without_a_zone_is_UTC(string written, string read) =>
        Assert.Equal(read, Read($"---\npublished: {written}\n---\n").Published?.ToString("O"));

    [Theory]
    [InlineData("published: yesterday", "n.txt(2,12): CORP0006: 'yesterday' is no date for 'published'; the value is not used. Write it as 2024-05-31 or 2024-05-31T14:30:00Z.")]
    [InlineData("published: 2024-02-30", "n.txt(2,12): CORP0006: '2024-02-30' is no date for 'published'; the value is not used. Write it as 2024-05-31 or 2024-05-31T14:30:00Z.")]
    [InlineData("title: [a, b]", "n.txt(2,8): CORP0006: 'a, b' is no text for 'title'; the value is not used. Write it as words on one line.")]
    [InlineData("language: English (US)", "n.txt(2,11): CORP0006: 'English (US)' is no language tag for 'language'; the value is not used. Write it as 'en' or 'fa-AF'.")]
    [InlineData("speakers: [Ann, [Bo]]", "n.txt(2,17): CORP0006: 'Bo' is no name for 'speakers'; the value is not used. Write it as [Name, Name].")]
    [InlineData("speakers: {a: b}", "n.txt(2,11): CORP0006: 'a: b' is no list of names for 'speakers'; the value is not used. Write it as [Name, Name].")]
    public void A_value_that_does_not_fit_is_a_fault_at_its_place(string line, string message) =>
        Assert.Equal(message, Assert.Single(Read($"---\n{line}\n---\nBody").Diagnostics).ToString());

    [Theory]
    [InlineData("title: a\n\tid: b", 3)]
    [InlineData("tags: [a, b", 3)]
    [InlineData("title: 'a", 2)]
    [InlineData("- a\n- b", 2)]
    [InlineData("just words", 2)]
    [InlineData("a: *b", 2)]
    [InlineData("? [a]\n: b", 2)]
    public void Bad_YAML_is_a_fault_at_its_line_and_the_body_stays(string yaml, int line)
    {
        var metadata = Read($"---\n{yaml}\n---\nBody");

        var fault = Assert.Single(metadata.Diagnostics);
        Assert.Equal("CORP0004", fault.Fault.Id);
        Assert.True(fault.Start.Line + 1 == line, fault.ToString());
        Assert.StartsWith("The metadata is not valid YAML: ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(". The article stays without it.", fault.Message, StringComparison.Ordinal);
        Assert.Empty(metadata.Entries);
        Assert.Equal(4, metadata.Body.Length);
    }

    [Fact]
    public void A_key_that_stands_twice_is_named_and_the_first_one_counts()
    {
        var metadata = Read("---\na: 1\na: 2\nb: { c: 3, c: 4 }\n---\n");

        Assert.Equal("a: 1, b: c: 3", metadata.Entries.ToString());
        Assert.Equal(
            ["n.txt(3,1): CORP0034: The key 'a' stands twice; what it says here is not used.", "n.txt(4,12): CORP0034: The key 'c' stands twice; what it says here is not used."],
            metadata.Diagnostics.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Front_matter_that_is_never_closed_is_text()
    {
        var metadata = Read("---\ntitle: a\nBody");

        Assert.Equal(
            "n.txt(1,1): CORP0005: The front matter opens here and no line '---' closes it; the whole file is read as text.",
            Assert.Single(metadata.Diagnostics).ToString());
        Assert.Equal(0, metadata.Body.Start);
    }

    [Fact]
    public void A_fault_of_the_sidecar_names_the_sidecar() =>
        Assert.Equal("n.yaml", Assert.Single(Read("Body", "a: b\n---\nc: d\n").Diagnostics).Path);

    [Fact]
    public void Aliases_are_followed_but_do_not_multiply_without_end()
    {
        var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 8).Select(i =>
            $"a{i}: &a{i} [{string.Join(",", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));

        Assert.Equal("a: x, y, b: x, y", Read($"---\na: &n [x, y]\nb: *n\n---\n").Entries.ToString());
        Assert.Contains("more than 10000 values", Assert.Single(Read($"---\n{bomb}---\n").Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_and_long_metadata_are_refused()
    {
        Assert.Contains("nest deeper", Assert.Single(Read("---\na: " + new string('[', 5000) + "\n---\n").Diagnostics).Message, StringComparison.Ordinal);
        Assert.Contains("longer than", Assert.Single(Read("---\na: " + new string('x', 300_000) + "\n---\n").Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_are_not_looked_at() =>
        Assert.Equal("a: 1", Read("---\na: !!System.Diagnostics.Process 1\n---\n").Entries.ToString());

    [Fact]
    public void No_metadata_throws()
    {
        Gen<string> pieces = Gen.OneOf(
            "a: ", "- ", "\n", "  ", "[", "]", "{", "}", "&x ", "*x", "!t ", "'", "\"", "|\n", ">-\n", "? ", "---", "...", "#", "%YAML 9",
            "\t", "title", "\\U0011FFFF", "\uD800", "\0", "\u0085", ":", ",", "!<", "é");
        var yaml = pieces.Array[0, 30].Select(string.Concat);
        yaml.Sample(text => Assert.NotNull(Read("---\n" + text + "\n---\nBody", text)), iter: 20_000);
    }

    [Theory]
    [InlineData("---\ntitle: The dam\ntopics: [water]\n---\n\nAna Ruiz said it holds.\n")]
    [InlineData("---\npublished: yesterday\n---\n")]
    [InlineData("No metadata.\n")]
    public void An_extraction_gives_the_metadata_that_it_read(string text)
    {
        var seed = new SeedFile(new MemoryText("n.txt", text, ""), new MemoryText("n.yaml", "outlet: The Post", ""));

        Assert.Equal(MetadataReader.Read(seed), ArticleExtractor.Extract(seed).Metadata);
    }

    [Fact]
    public void Places_have_the_line_and_column_of_their_file()
    {
        var located = Read("---\ntitle: The dam\npublished: yesterday\n---\n", "outlet: The Post").Located;

        Assert.Equal(["title 1:0 1:7-1:14 False", "published 2:0 2:11-2:20 True", "outlet 0:0 0:8-0:16 False"], located.Fields.Select(Shown));
        Assert.True(located.IsWhole);

        static string Shown(LocatedField field) =>
            $"{field.Key} {At(field.Place.Start)} {At(field.Value.Place.Start)}-{At(field.Value.Place.End)} {field.IsRefused}";
        static string At(LinePosition place) => $"{place.Line}:{place.Column}";
    }

    private static SeedMetadata Read(string text, string? sidecar = null) =>
        MetadataReader.Read(new SeedFile(new MemoryText("n.txt", text, ""), sidecar is null ? null : new MemoryText("n.yaml", sidecar, "")));
}
