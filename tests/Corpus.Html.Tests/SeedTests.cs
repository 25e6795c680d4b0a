using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Html.Tests;

public sealed class SeedTests
{
    private const string Head = """
        <title>Harbour wall: "closed" - The Ansel Mercury</title><meta property="og:site_name" content="The Ansel Mercury"><meta property="article:published_time" content="2024-05-31">
        <meta name="author" content="Helen Marsh"><link rel="canonical" href="https://mercury.example/wall">
        """;

    [Fact]
    public void A_page_becomes_a_seed_with_front_matter() =>
        Assert.Equal(
            $"""
            ---
            title: "Harbour wall: \"closed\""
            published: 2024-05-31
            outlet: The Ansel Mercury
            author: Helen Marsh
            language: en
            url: https://mercury.example/wall
            ---

            # Harbour wall: "closed"

            {Pages.First}

            {Pages.Second}

            {Pages.Third}

            """.ReplaceLineEndings("\n"),
            Seed(Pages.With(Head, language: " lang=en")));

    [Fact]
    public void The_engine_reads_the_seed_as_the_page_was()
    {
        var article = Extract(Pages.With(Head, "<h1>Harbour wall: \"closed\"</h1>" + Pages.Paragraphs));
        Assert.Equal("Harbour wall: \"closed\"", article.Title);
        Assert.Equal("The Ansel Mercury", article.Outlet);
        Assert.Equal(new DateTimeOffset(2024, 5, 31, 0, 0, 0, TimeSpan.Zero), article.Published);
        Assert.Equal([Pages.First, Pages.Second, Pages.Third], article.Paragraphs.Select(paragraph => article.Source.GetText(paragraph.Span)));
        Assert.Contains(article.Quotes, quote => quote.Speaker?.Name == "Ingrid Halvorsen" && quote.Text.StartsWith("We cannot wait for another winter", StringComparison.Ordinal));
    }

    [Fact]
    public void A_block_quotation_and_its_source_are_read_as_one_quote()
    {
        var article = Extract(Pages.With(Head, Pages.Paragraphs + "<blockquote><p>We have waited for nine years.</p><p>It is enough for everybody.</p><footer>Tomas Ekholm</footer></blockquote>"));
        Assert.Contains(article.Quotes, quote => quote.Rule == "block-quotation" && quote.Speaker?.Name == "Tomas Ekholm" && quote.Spans.Count == 2);
    }

    [Theory]
    [InlineData("# 1 of the list is the wall, they say, and it stays so.")]
    [InlineData("``` is what programmers write before their code, he said.")]
    [InlineData("--- and so on, for as long as anybody has counted them.")]
    [InlineData("=== nobody knows why this line begins as it does, he said.")]
    public void A_paragraph_does_not_become_markup(string line)
    {
        var article = Extract(Pages.With(Head, Pages.Paragraphs + $"<p>{line}</p><p>And one more paragraph behind it, which must be there as well.</p>"));
        Assert.Contains(article.Paragraphs, paragraph => article.Source.GetText(paragraph.Span).EndsWith(line, StringComparison.Ordinal));
        Assert.Contains(article.Paragraphs, paragraph => article.Source.GetText(paragraph.Span).StartsWith("And one more", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_without_an_article_becomes_nothing() => Assert.Null(HtmlSeed.Read(Encoding.UTF8.GetBytes("<title>Empty</title>")));

    private static string? Seed(string html) => HtmlSeed.Read(Encoding.UTF8.GetBytes(html));

    private static Article Extract(string html) =>
        ArticleExtractor.Extract(new SeedFile(SeedDecoder.Decode("page.html", Encoding.UTF8.GetBytes(Seed(html)!)).Source!, null)).Article!;
}
