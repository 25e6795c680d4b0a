namespace Corpus.Html.Tests;

public sealed class TextTests
{
    [Fact]
    public void The_paragraphs_are_read_and_nothing_around_them() =>
        Assert.Equal([Pages.First, Pages.Second, Pages.Third], Pages.Texts(Pages.With()));

    [Fact]
    public void Words_on_several_lines_and_in_elements_are_one_line() =>
        Assert.Equal(Pages.First, Pages.Texts(Pages.With(body: $"<p>{Pages.First.Replace(" three ", "\n <b>th</b>ree&nbsp;", StringComparison.Ordinal)}</p><p>{Pages.Second}</p>")).First());

    [Fact]
    public void Marks_that_browsers_set_are_characters() =>
        Assert.Equal(
            "“The wall is old,” she said, “and ‘safe’ is a word for others.”",
            Pages.Texts(Pages.With(body: Pages.Paragraphs + "<p><q>The wall is old,</q> she said, <q>and <q>safe</q> is a word for others.</q></p>")).Last());

    [Fact]
    public void Block_quotations_headings_and_lists_are_kept_as_what_they_are()
    {
        const string Body = Pages.Paragraphs + """
            <h2>What comes next</h2><blockquote><p>We have waited for nine years.</p><p>It is enough.</p><cite>Tomas Ekholm</cite></blockquote>
            <ul><li>Closed from Monday, said the council.</li><li>Open again in May, it hopes.</li></ul>
            """;
        Assert.Equal(
            [
                new(HtmlBlockKind.Heading, "What comes next", 2), new(HtmlBlockKind.Paragraph, "We have waited for nine years.", 0, 1), new(HtmlBlockKind.Paragraph, "It is enough.", 0, 1),
                new(HtmlBlockKind.Paragraph, "— Tomas Ekholm", 0, 1), new(HtmlBlockKind.Item, "Closed from Monday, said the council."), new HtmlBlock(HtmlBlockKind.Item, "Open again in May, it hopes."),
            ],
            Pages.Read(Pages.With(body: Body)).Blocks.Skip(3));
    }

    [Theory]
    [InlineData("<p style='display: none'>Hidden words of the page.</p>")]
    [InlineData("<p hidden>Hidden words of the page.</p>")]
    [InlineData("<span class='x sr-only'>Hidden words of the page.</span>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<script>document.write('x')</script>")]
    [InlineData("<template><p>Hidden words of the page.</p></template>")]
    [InlineData("<noscript><p>Hidden words of the page.</p></noscript>")]
    [InlineData("<svg><text>Hidden words of the page.</text></svg>")]
    [InlineData("<form><button>Send it</button><textarea>Hidden words of the page.</textarea></form>")]
    [InlineData("<!-- Hidden words of the page. -->")]
    [InlineData("<figure><img src='a.jpg'><figcaption>Hidden words of the page.</figcaption></figure>")]
    public void What_is_not_shown_is_no_text(string part) =>
        Assert.Equal([Pages.First, Pages.Second, Pages.Third], Pages.Texts(Pages.With(body: $"<p>{Pages.First}</p>{part}<p>{Pages.Second}</p>{part}<p>{Pages.Third}</p>")));

    [Fact]
    public void A_line_that_ends_a_sentence_is_a_paragraph() =>
        Assert.Equal(
            ["Was it expected?", "It was, said Halvorsen, and for nine years.", "And now?"],
            Pages.Texts(Pages.With(body: Pages.Paragraphs + "<p>Was it expected?<br>It was, said Halvorsen,<br>and for nine years.<br/>And now?</p>")).Skip(3));

    [Fact]
    public void The_headline_is_no_block_of_the_text() =>
        Assert.Equal(Pages.First, Pages.Texts(Pages.With("<title>The wall is closed</title>", "<h1>The Wall Is Closed</h1>" + Pages.Paragraphs)).First());

    [Fact]
    public void Soft_hyphens_go_and_joiners_stay() =>
        Assert.Equal("They said: می‌خواهم, and left the harbour of Varnholt in silence.", Pages.Texts(Pages.With(body: Pages.Paragraphs + "<p>They said: می‌خواهم, and left the har&shy;bour of Varn&#8203;holt in silence.</p>")).Last());

    [Fact]
    public void A_page_without_an_article_that_can_be_found_gives_what_it_shows() =>
        Assert.Equal(["Short.", "And shorter."], Pages.Texts("<div>Short.<p>And shorter.</div>"));

    [Fact]
    public void A_page_that_shows_nothing_gives_the_text_of_its_metadata() =>
        Assert.Equal(
            [Pages.First, Pages.Second],
            Pages.Texts($"<script type='application/ld+json'>{{\"@type\":\"Article\",\"articleBody\":\"{Pages.First}\\n{Pages.Second.Replace("\"", "&quot;", StringComparison.Ordinal)}\"}}</script><div id=app></div>"));

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("<html></html>")]
    [InlineData("<p>&nbsp;</p><img src=x>")]
    [InlineData("<script>x</script>")]
    public void An_empty_page_has_no_blocks(string html) => Assert.Empty(Pages.Read(html).Blocks);
}
