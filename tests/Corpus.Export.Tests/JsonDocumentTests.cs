using System.Text.Json;
using Corpus.Export.Tests.Corpora;
using Corpus.Export.Tests.Validation;
using Corpus.Model;
using CsCheck;

namespace Corpus.Export.Tests;

/// <summary>The formats that are one JSON document.</summary>
public sealed class JsonDocumentTests
{
    public static TheoryData<string, string> Formats => new()
    {
        { "JsonLd", "schema-org.schema.json" },
        { "WebAnnotation", "web-annotation.schema.json" },
        { "CslJson", "csl-json.schema.json" },
        { "Ninjs", "ninjs.schema.json" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_document_fits_its_schema(string format, string schema)
    {
        JsonSchemas.Validate(schema, Text(ExportSource.Of(TestCorpus.Samples), format));
        JsonSchemas.Validate(schema, Text(ExportSource.Of(null, Array.Empty<ExportedArticle>()), format));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_document_of_any_articles_fits_its_schema(string format, string schema) =>
        RandomCorpora.Articles.Sample(articles => JsonSchemas.Validate(schema, Text(ExportSource.Of(TestCorpus.Open(articles)), format)), iter: 50);

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_schema_lets_nothing_else_pass(string format, string schema)
    {
        var text = Text(ExportSource.Of(TestCorpus.Samples), format);
        Assert.ThrowsAny<Exception>(() => JsonSchemas.Validate(schema, text.Replace("\"id\":", "\"ids\":", StringComparison.Ordinal).Replace("\"@id\":", "\"@ids\":", StringComparison.Ordinal).Replace("\"uri\":", "\"uris\":", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_of_its_items_stands_on_a_line_of_its_own(string format, string schema)
    {
        var lines = Text(ExportSource.Of(TestCorpus.Samples), format).Split('\n');
        var items = schema == "web-annotation.schema.json" ? TestCorpus.Samples.Quotes.Count : TestCorpus.Samples.Articles.Count;
        Assert.All(lines[1..^2], line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line.TrimStart(',')).RootElement.ValueKind));
        Assert.Equal((items, ""), (lines.Length - 3, lines[^1]));
        Assert.DoesNotContain('\r', string.Concat(lines));
    }

    /// <summary>The schemas of the formats themselves may not be copied into this repository: whoever has them names their folder.</summary>
    [OfficialSchemaTheory]
    [InlineData("CslJson", "csl-data.json")]
    [InlineData("Ninjs", "ninjs-schema_3.0.json")]
    public void The_document_fits_the_schema_that_its_makers_publish(string format, string schema)
    {
        JsonSchemas.ValidateByFile(OfficialSchemaTheoryAttribute.PathOf(schema), Text(ExportSource.Of(TestCorpus.Samples), format));
        RandomCorpora.Articles.Sample(articles => JsonSchemas.ValidateByFile(OfficialSchemaTheoryAttribute.PathOf(schema), Text(ExportSource.Of(TestCorpus.Open(articles)), format)), iter: 20);
    }

    [Fact]
    public void Schema_org_has_articles_with_their_quotations_and_who_spoke()
    {
        var corpus = TestCorpus.Samples;
        var graph = Parse(corpus, "JsonLd").GetProperty("@graph").EnumerateArray().ToArray();
        Assert.Equal(corpus.Articles.Select(article => Exported.Written(article.Title)), graph.Select(article => article.GetProperty("headline").GetString()));
        Assert.Equal(
            corpus.Quotes.Select(quote => (Exported.Written(quote.Text), quote.Speaker is { } speaker ? Exported.Written(speaker.Name) : null)),
            graph.SelectMany(article => article.GetProperty("hasPart").EnumerateArray())
                .Select(quote => (quote.GetProperty("text").GetString()!, quote.TryGetProperty("spokenByCharacter", out var speaker) ? speaker.GetProperty("name").GetString() : null)));
        var first = graph[0];
        Assert.Equal("2024-03-15T18:30:00-05:00", first.GetProperty("datePublished").GetString());
        Assert.Equal(["Ana Ruiz", "Bo <Lee>"], first.GetProperty("author").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
        Assert.StartsWith("ni:///sha-256;", first.GetProperty("@id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_select_the_words_by_place_and_by_themselves() => RandomCorpora.Articles.Sample(articles =>
    {
        var corpus = TestCorpus.Open(articles);
        var annotations = Parse(corpus, "WebAnnotation").GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(corpus.Quotes.Count, annotations.Length);
        foreach (var (annotation, quote) in annotations.Zip(corpus.Quotes))
        {
            var source = Exported.CodePoints(quote.Article.Source.ToString());
            var targets = annotation.GetProperty("target").EnumerateArray().ToArray();
            Assert.Equal(quote.Words.Parts.Select(Exported.Written), targets.Select(target => Exact(target).GetProperty("exact").GetString()));
            Assert.All(targets, target =>
            {
                var (start, end) = (Place(target).GetProperty("start").GetInt32(), Place(target).GetProperty("end").GetInt32());
                Assert.Equal(Exact(target).GetProperty("exact").GetString(), Exported.Slice(source, start, end));
                Assert.Equal(Exact(target).GetProperty("prefix").GetString(), Exported.Slice(source, Math.Max(0, start - 32), start));
                Assert.Equal(Exact(target).GetProperty("suffix").GetString(), Exported.Slice(source, end, Math.Min(source.Length, end + 32)));
            });
        }
    }, iter: 200);

    [Fact]
    public void Annotations_have_the_speaker_kind_and_stance_in_their_bodies()
    {
        var bodies = Parse(TestCorpus.Samples, "WebAnnotation").GetProperty("items")[0].GetProperty("body").EnumerateArray().Select(body => (body.GetProperty("purpose").GetString(), body.GetProperty("value").GetString()));
        Assert.Equal([("identifying", "Mara Lind"), ("classifying", "Direct"), ("tagging", "Promises")], bodies);
    }

    [Fact]
    public void A_bibliography_has_an_item_for_each_article()
    {
        var items = Parse(TestCorpus.Samples, "CslJson").EnumerateArray().ToArray();
        Assert.Equal(TestCorpus.Samples.Articles.Select(article => Exported.Written(article.Id)), items.Select(item => item.GetProperty("id").GetString()));
        Assert.Equal("https://news.example/a?b=c&d=%20", items[0].GetProperty("URL").GetString());
        Assert.Equal([2024, 3, 15], items[0].GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()));
        Assert.All(items.Skip(1), item => Assert.False(item.TryGetProperty("URL", out _)));
    }

    [Fact]
    public void Ninjs_has_the_body_and_the_people_and_bodies_that_are_quoted()
    {
        var articles = Parse(TestCorpus.Samples, "Ninjs").GetProperty("associations").EnumerateArray().ToArray();
        Assert.Equal(TestCorpus.Samples.Articles.Select(article => Exported.Written(string.Join("\n\n", article.Paragraphs))), articles.Select(article => article.GetProperty("bodies")[0].GetProperty("value").GetString()));
        Assert.Equal(["Mara Lind"], articles[0].GetProperty("people").EnumerateArray().Select(person => person.GetProperty("name").GetString()));
        Assert.Equal(["Water Board"], articles[0].GetProperty("organisations").EnumerateArray().Select(body => body.GetProperty("name").GetString()));
    }

    private static JsonElement Exact(JsonElement target) => target.GetProperty("selector")[1];

    private static JsonElement Place(JsonElement target) => target.GetProperty("selector")[0];

    private static JsonElement Parse(ICorpus corpus, string format) => JsonDocument.Parse(Text(ExportSource.Of(corpus), format)).RootElement;

    private static string Text(ExportSource source, string format) => Exported.Text(source, (StreamFormat)ExportFormat.All.Single(known => known.Name == format));
}
