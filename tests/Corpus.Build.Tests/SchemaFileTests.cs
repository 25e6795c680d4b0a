using System.Text.Json;

namespace Corpus.Build.Tests;

/// <summary>The build writes a JSON Schema of the metadata.</summary>
public sealed class SchemaFileTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void Declared_fields_are_the_schema()
    {
        _seeds.Write("corpus.yaml", """
            fields:
              section: { type: string, description: "Where \"it\" stands.", length: 1..20, pattern: "[a-z]+$" }
              rating: { type: decimal, min: 0, max: 5, default: 2.50 }
              views: int?
              tone: { one of: [news, 1] }
              tags?: { type: [string], length: ..3 }
              place: { fields: { city: string } }
              outlet: string
            """);
        _seeds.Write("a.txt", SeedFolder.Article("An article of which nothing more is known"));
        _seeds.Pack();

        var schema = Schema();
        Assert.Equal(["id", "title", "published", "language", "speakers", "aliases", "section", "rating", "views", "tone", "tags", "place", "outlet"], schema.GetProperty("properties").EnumerateObject().Select(member => member.Name));
        Assert.Equal("""{"description":"Where \u0022it\u0022 stands.","type":["string","number","boolean"],"minLength":1,"maxLength":20,"pattern":"^(?:[a-z]\u002B)$"}""", Property("section"));
        Assert.Equal("""{"default":2.50,"type":["number","string","null"],"minimum":0,"maximum":5,"pattern":"^[\u002B-]?(?:[0-9]\u002B\\.?[0-9]*|\\.[0-9]\u002B)$"}""", Property("rating"));
        Assert.Equal("""{"type":["integer","string","null"],"minimum":-2147483648,"maximum":2147483647,"pattern":"^[\u002B-]?[0-9]\u002B$"}""", Property("views"));
        Assert.Equal("""{"enum":["news","1",1]}""", Property("tone"));
        Assert.Equal("""{"anyOf":[{"type":["array","null"],"items":{"type":["string","number","boolean"]},"maxItems":3},{"type":["string","number","boolean"]}]}""", Property("tags"));
        Assert.Equal("""{"type":"object","properties":{"city":{"type":["string","number","boolean"]}},"required":["city"],"additionalProperties":false}""", Property("place"));
        Assert.Equal("""["section","tone","place","outlet"]""", Compact(schema.GetProperty("required")));
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void Without_a_declaration_the_schema_is_what_all_files_show_and_requires_nothing()
    {
        _seeds.Write("a.md", "---\nviews: 1\nwhere: { city: Karo }\n---\n" + SeedFolder.Article("An article that has metadata of its own"));
        _seeds.Write("b.txt", SeedFolder.Article("An article with a sidecar beside it"));
        _seeds.Write("b.yaml", "views: 1.5\n");
        _seeds.Pack();

        Assert.Equal("""{"type":["number","string"],"pattern":"^[\u002B-]?(?:[0-9]\u002B\\.?[0-9]*|\\.[0-9]\u002B)$"}""", Property("views"));
        Assert.Equal("""{"anyOf":[{"type":"object","properties":{"city":{"type":["string","number","boolean"]}},"additionalProperties":true},{"type":"null"}]}""", Property("where"));
        Assert.False(Schema().TryGetProperty("required", out _));
        Assert.True(Schema().GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void Articles_that_are_taken_over_count_as_those_that_are_read()
    {
        _seeds.Write("a.md", "---\nviews: 1.5\n---\n" + SeedFolder.Article("An article that has metadata of its own"));
        _seeds.Pack();
        _seeds.Write("b.md", "---\nviews: 2\n---\n" + SeedFolder.Article("An article that came when the other was packed"));

        Assert.EndsWith("1 of them are as in the last pack.", Assert.Single(_seeds.Pack().Messages), StringComparison.Ordinal);
        Assert.Equal("""{"type":["number","string"],"pattern":"^[\u002B-]?(?:[0-9]\u002B\\.?[0-9]*|\\.[0-9]\u002B)$"}""", Property("views"));
    }

    [Fact]
    public void The_schema_is_written_only_where_it_differs()
    {
        _seeds.Write("a.txt", SeedFolder.Article("An article of which nothing more is known"));
        _seeds.Pack();
        File.SetLastWriteTimeUtc(_seeds.SchemaFile, DateTime.UnixEpoch);

        _seeds.Pack();
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(_seeds.SchemaFile));

        _seeds.Write("corpus.yaml", "fields: { views: int }\n");
        _seeds.Pack();
        Assert.NotEqual(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(_seeds.SchemaFile));
    }

    private JsonElement Schema() => JsonDocument.Parse(File.ReadAllText(_seeds.SchemaFile)).RootElement;

    private string Property(string name) => Compact(Schema().GetProperty("properties").GetProperty(name));

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
