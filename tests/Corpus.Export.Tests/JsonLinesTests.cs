using System.Text.Json;
using Corpus.Export.Tests.Corpora;
using Corpus.Export.Tests.Validation;
using Corpus.Model;
using CsCheck;

namespace Corpus.Export.Tests;

public sealed class JsonLinesTests
{
    [Fact]
    public void Each_line_is_a_quote_as_the_published_schema_describes_it()
    {
        var lines = Lines(ExportSource.Of(TestCorpus.Samples));
        Assert.Equal(TestCorpus.Samples.Quotes.Count, lines.Length);
        Assert.All(lines, line => JsonSchemas.Validate("quote.schema.json", line));
    }

    [Fact]
    public void Everything_that_is_known_of_a_quote_is_read_back()
    {
        var corpus = TestCorpus.Samples;
        Assert.Equal(corpus.Quotes.Select(quote => new QuoteFacts(quote)), Lines(ExportSource.Of(corpus)).Select(line => QuoteFacts.Of(JsonDocument.Parse(line).RootElement)));
    }

    [Fact]
    public void All_places_count_code_points_of_the_source() =>
        RandomCorpora.Articles.Sample(articles =>
        {
            var corpus = TestCorpus.Open(articles);
            var lines = Lines(ExportSource.Of(corpus));
            Assert.Equal(corpus.Quotes.Select(quote => new QuoteFacts(quote)), lines.Select(line => QuoteFacts.Of(JsonDocument.Parse(line).RootElement)));
            Assert.All(lines.Zip(corpus.Quotes), pair => PlaceCheck.Check(JsonDocument.Parse(pair.First).RootElement, pair.Second.Article.Source.ToString()));
        }, iter: 200);

    [Fact]
    public void A_speaker_is_the_one_of_the_whole_corpus()
    {
        var article = Samples.Articles[0];
        var lind = article.Quotes[0].Speaker!;
        var join = new SpeakerJoin("Dr Mara Lind", SpeakerKind.Person, new(new JoinedSpeaker(lind.Key, "same-name")));

        var line = JsonDocument.Parse(Lines(ExportSource.Of(TestCorpus.Open([article], join)))[0]).RootElement;

        Assert.Equal("Dr Mara Lind", line.GetProperty("speaker").GetProperty("name").GetString());
        Assert.Equal(join.Key.ToString("x16", null), line.GetProperty("speaker").GetProperty("key").GetString());
        Assert.Equal("Mara Lind", line.GetProperty("mention").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("https://news.example/a?b=c&d=%20", "https://news.example/a?b=c&d=%20")]
    [InlineData("http://news.example/\u00E9?q=\u0648", "http://news.example/%C3%A9?q=%D9%88")]
    [InlineData("https://news.example/a b", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("news.example/a", null)]
    public void An_address_is_one_of_the_web_or_none(string text, string? written)
    {
        var draft = new Draft("a.txt", "Title\n\n\"Yes\" she said.\n");
        draft.Quote(QuoteKind.Direct, null, ["Yes"]);
        var article = draft.Build(null, null, null, new MetadataEntry("URL", MetadataValue.Scalar(text)));
        Assert.Equal(written, JsonDocument.Parse(Lines(ExportSource.Of(null, [new ExportedArticle(article)]))[0]).RootElement.GetProperty("article").GetProperty("url").GetString());
    }

    [Fact]
    public void Articles_that_belong_to_no_corpus_are_written_too() =>
        Assert.Equal(3, Lines(ExportSource.Of(null, [new ExportedArticle(Samples.Articles[0])])).Length);

    private static string[] Lines(ExportSource source) => Exported.Text(source, ExportFormat.JsonLines).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
