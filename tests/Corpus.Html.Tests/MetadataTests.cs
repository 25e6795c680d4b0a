namespace Corpus.Html.Tests;

public sealed class MetadataTests
{
    private const string JsonLd = """
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
          {"@type":"WebSite","name":"A site"},
          {"@type":["NewsArticle"],"headline":"Wall &amp; harbour","datePublished":"2024-05-31T14:30:00+0200","dateModified":"2024-06-01T08:00:00Z",
           "author":[{"@type":"Person","name":"Helen Marsh"},{"@id":"#lee"}],"publisher":{"@id":"#org"},"inLanguage":"en-GB","mainEntityOfPage":{"@id":"https://mercury.example/wall"}},
          {"@type":"Person","@id":"#lee","name":"Ann Lee","jobTitle":"x"},{"@type":"NewsMediaOrganization","@id":"#org","name":"The Ansel Mercury","url":"https://mercury.example/"},
        ]}</script>
        """;

    private const string OpenGraph = """
        <meta property="og:title" content="Wall closed | The Ansel Mercury"><meta property="og:site_name" content="Mercury"><meta property="og:url" content="https://mercury.example/og">
        <meta property="og:locale" content="en_US"><meta property="article:published_time" content="2024-05-30T10:00:00Z"><meta name="author" content="By Jo Berg and Kim Day">
        """;

    private const string Shown = """
        <title>Wall closed for three months - The Ansel Mercury</title><link rel="canonical" href="https://mercury.example/canonical">
        """;

    private const string Microdata = """
        <div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Wall of the harbour</h1><meta itemprop="datePublished" content="2024-05-29">
        <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Mia Holt</span></span>
        <span itemprop="publisher" itemscope><meta itemprop="name" content="Holt News"></span></div>
        """;

    [Fact]
    public void All_that_a_page_says_of_itself_is_read()
    {
        var page = Pages.Read(Pages.With(JsonLd + OpenGraph + Shown, language: " lang=\"en\""));
        Assert.Equal("Wall & harbour", page.Title);
        Assert.Equal("2024-05-31T14:30:00+02:00", page.Published.ToString());
        Assert.Equal("2024-06-01T08:00:00Z", page.Modified.ToString());
        Assert.Equal("The Ansel Mercury", page.Outlet);
        Assert.Equal(["Helen Marsh", "Ann Lee"], page.Authors);
        Assert.Equal("en-GB", page.Language);
        Assert.Equal("https://mercury.example/canonical", page.Url);
    }

    /// <summary>Each kind of metadata is taken where the ones before it are missing.</summary>
    [Theory]
    [InlineData(JsonLd + OpenGraph + Shown, Microdata, "Wall & harbour", "2024-05-31T14:30:00+02:00", "The Ansel Mercury", "Helen Marsh, Ann Lee")]
    [InlineData(OpenGraph + Shown, Microdata, "Wall of the harbour", "2024-05-29", "Holt News", "Mia Holt")]
    [InlineData(OpenGraph + Shown, "", "Wall closed | The Ansel Mercury", "2024-05-30T10:00:00Z", "Mercury", "Jo Berg, Kim Day")]
    [InlineData(Shown, "<h1>Wall closed for three months</h1><time datetime='2024-05-28'>28 May</time><a rel='author'>Lea Voss</a>", "Wall closed for three months", "2024-05-28", null, "Lea Voss")]
    [InlineData(Shown, "", "Wall closed for three months - The Ansel Mercury", null, null, "")]
    public void The_order_of_trust_is_kept(string head, string body, string title, string? published, string? outlet, string authors)
    {
        var page = Pages.Read(Pages.With(head, body + Pages.Paragraphs));
        Assert.Equal(title, page.Title);
        Assert.Equal(published, page.Published?.ToString());
        Assert.Equal(outlet, page.Outlet);
        Assert.Equal(authors, string.Join(", ", page.Authors));
    }

    [Theory]
    [InlineData("<html lang='de-AT'><meta property='og:locale' content='en_US'>", "de-AT")]
    [InlineData("<html><meta property='og:locale' content='en_US'>", "en-US")]
    [InlineData("<html><meta http-equiv='content-language' content='fa-AF'>", "fa-AF")]
    [InlineData("<html lang='english language'>", null)]
    [InlineData("<html lang=''>", null)]
    public void The_language_is_a_tag_or_nothing(string html, string? language) => Assert.Equal(language, Pages.Read(html + "<p>x").Language);

    [Theory]
    [InlineData("2024-05-31", "2024-05-31")]
    [InlineData(" 2024-05-31T14:30:00.123+02:00", "2024-05-31T14:30:00+02:00")]
    [InlineData("2024-05-31 14:30:00 +0000", "2024-05-31T14:30:00Z")]
    [InlineData("2024-05-31T14:30", "2024-05-31T14:30:00Z")]
    [InlineData("2024-5-1", "2024-05-01")]
    [InlineData("20240531", "2024-05-31")]
    [InlineData("2024/05/31", "2024-05-31")]
    [InlineData("Fri, 31 May 2024 14:30:00 GMT", "2024-05-31T14:30:00Z")]
    [InlineData("Friday, May 31, 2024", "2024-05-31")]
    [InlineData("Sept. 3, 2024", null)]
    [InlineData("Sep. 3, 2024", "2024-09-03")]
    [InlineData("May 31, 2024 2:30 PM", "2024-05-31T14:30:00Z")]
    [InlineData("2024-05-31T14:30:00 EST", "2024-05-31")]
    [InlineData("04/05/2024", null)]
    [InlineData("0001-01-01T00:00:00Z", null)]
    [InlineData("1970-01-01T00:00:00Z", null)]
    [InlineData("2024-02-30", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void Dates_are_read_as_pages_write_them_and_never_guessed(string written, string? read) =>
        Assert.Equal(read, Pages.Read($"<meta property='article:published_time' content='{written}'><p>x").Published?.ToString());

    [Fact]
    public void The_article_of_the_page_is_chosen_among_those_that_it_links_to()
    {
        const string Two = """
            <script type="application/ld+json">[{"@type":"Article","headline":"Another","url":"https://a.example/2"},{"@type":"Article","headline":"This one","url":"https://a.example/1"}]</script>
            <link rel="canonical" href="https://a.example/1">
            """;
        Assert.Equal("This one", Pages.Read(Pages.With(Two)).Title);
    }

    [Theory]
    [InlineData("{ broken")]
    [InlineData("")]
    [InlineData("\"text\"")]
    [InlineData("{\"@type\":\"Article\",\"headline\":{\"a\":[1,null]},\"author\":[null,1,[]],\"datePublished\":17}")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"\\ud800\"}")]
    public void Broken_scripts_cost_themselves_alone(string script) =>
        Assert.Equal("Shown", Pages.Read(Pages.With($"<script type='application/ld+json'>{script}</script><meta property='og:title' content='Shown'>")).Title);

    [Theory]
    [InlineData("/*<![CDATA[*/ {\"@type\":\"Article\", \"headline\":\"Read\"} /*]]>*/")]
    [InlineData("{\"@type\":\"Article\",\n \"headline\":\"Read\n\",}")]
    [InlineData("// note\n{\"@type\":\"https://schema.org/NewsArticle\",\"headline\":\"Read\"};")]
    public void What_pages_do_wrong_most_often_is_read(string script) =>
        Assert.Equal("Read", Pages.Read(Pages.With($"<script type='application/ld+json'>{script}</script>")).Title);

    [Fact]
    public void A_headline_that_was_cut_short_is_passed_over() =>
        Assert.Equal("The whole headline", Pages.Read(Pages.With("<meta property='og:title' content='The whole…'><meta name='twitter:title' content='The whole...'><title>The whole headline</title>")).Title);

    [Theory]
    [InlineData("Wall closed | TheMercury", "The Mercury")]
    [InlineData("Wall closed - The Mercury", "The Mercury")]
    public void The_name_of_the_site_is_no_part_of_the_headline(string title, string site) =>
        Assert.Equal("Wall closed", Pages.Read(Pages.With($"<meta property='og:title' content='{title}'><meta property='og:site_name' content='{site}'>")).Title);

    [Fact]
    public void A_page_that_a_browser_saved_tells_its_address() =>
        Assert.Equal("https://mercury.example/wall", Pages.Read("<!DOCTYPE html>\n<!-- saved from url=(0028)https://mercury.example/wall -->\n" + Pages.With()).Url);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/relative")]
    [InlineData("file:///etc/passwd")]
    public void An_address_is_one_of_the_web(string address) => Assert.Null(Pages.Read(Pages.With($"<link rel='canonical' href='{address}'>")).Url);

    [Fact]
    public void What_the_page_does_not_say_is_null()
    {
        var page = Pages.Read("<p>x");
        Assert.Equal((null, null, null, null, null, null), (page.Title, page.Published, page.Modified, page.Outlet, page.Language, page.Url));
        Assert.Empty(page.Authors);
    }
}
