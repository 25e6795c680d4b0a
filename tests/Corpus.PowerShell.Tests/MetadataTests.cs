using Corpus.Model;
using Corpus.PowerShell.Tests.Corpora;
using Corpus.PowerShell.Tests.Hosting;

namespace Corpus.PowerShell.Tests;

/// <summary>The module over a bare corpus.bin whose articles have metadata.</summary>
public sealed class BareModule : IDisposable
{
    private readonly ModuleCopy _copy = new("corpus.bin", CorpusFile.Pack([Dam(), Quay()]));

    public BareModule() => Host = new(_copy.Manifest);

    public ModuleHost Host { get; }

    public void Dispose()
    {
        Host.Dispose();
        _copy.Dispose();
    }

    private static Article Dam()
    {
        var builder = new ArticleBuilder("dam.txt", "Dam\n\nAna Ruiz said that the dam was safe.\n");
        return builder.Quote(QuoteKind.Indirect, "the dam was safe", builder.Speaker("Ana Ruiz"), "said that").Build(metadata:
        [
            Key("readers", "900"), Key("Readers", "1"), Key("ratio", "-0.50"), Key("big", "5000000000"), Key("code", "007"), Key("paid", "true"), Key("met", "2024-05-31"),
            Key("seen", "2024-05-31T10:00:00Z"), Key("section", "works"), Key("title", "Dam"), Key("quotes", "none"), Key("", "x"), new("nothing", MetadataValue.Scalar(null)),
            new("tags", MetadataValue.Sequence(new(MetadataValue.Scalar("water"), MetadataValue.Scalar("3")))),
            new("place", MetadataValue.Mapping(new(Key("town", "Karo"), Key("moorings", "40")))),
        ]);
    }

    private static Article Quay()
    {
        var builder = new ArticleBuilder("quay.txt", "Quay\n\nAna Ruiz said that the quay was open.\n");
        return builder.Quote(QuoteKind.Indirect, "the quay was open", builder.Speaker("Ana Ruiz"), "said that").Build(metadata: Key("readers", "1200"));
    }

    private static MetadataEntry Key(string key, string value) => new(key, MetadataValue.Scalar(value));
}

/// <summary>Metadata are properties of an article, wherever the article comes from.</summary>
[Collection(ModuleCollection.Name)]
public sealed class MetadataTests(BareModule bare) : IClassFixture<BareModule>
{
    [Theory]
    [InlineData("(Get-Article dam).Readers", "Int32 900")]
    [InlineData("(Get-Article dam).ratio", "Decimal -0.50")]
    [InlineData("(Get-Article dam).Big", "Int64 5000000000")]
    [InlineData("(Get-Article dam).Code", "String 007")]
    [InlineData("(Get-Article dam).Paid", "Boolean True")]
    [InlineData("(Get-Article dam).Met.AddDays(1).Day", "Int32 1")]
    [InlineData("(Get-Article dam).Seen.Offset.Hours", "Int32 0")]
    [InlineData("(Get-Article dam).Tags", "String water|Int32 3")]
    [InlineData("(Get-Article dam).Place.Moorings", "Int32 40")]
    [InlineData("(Get-Article dam).Quotes.Count", "Int32 1")]
    [InlineData("(Get-Article dam).QuoteCount", "Int32 1")]
    [InlineData("(Get-Article quay).Section", "")]
    public void A_corpus_without_types_gives_each_article_the_properties_that_it_has(string script, string expected) =>
        Assert.Equal(expected, string.Join('|', bare.Host.Texts($"{script} | Where-Object {{ $null -ne $_ }} | ForEach-Object {{ $_.GetType().Name + ' ' + [System.Convert]::ToString($_, [cultureinfo]::InvariantCulture) }}")));

    [Theory]
    [InlineData("Get-Article | Where-Object Readers -gt 1000", "Quay")]
    [InlineData("Get-Quote | Where-Object { $_.Article.Readers -gt 1000 }", "the quay was open")]
    [InlineData("Get-Claim | Where-Object { $_.Article.Readers -lt 1000 } | ForEach-Object Text", "the dam was safe")]
    [InlineData("Find-Claim quay | ForEach-Object { $_.Article.Readers }", "1200")]
    [InlineData("(Get-Quote)[0].Claims[0].Quote.Article.Place.Town", "Karo")]
    [InlineData("(Get-Article dam).Quotes[0].Article.Section", "works")]
    [InlineData("(Get-Quote)[1].Article | Get-Quote | Get-Article", "Quay")]
    [InlineData("(Get-Quote)[1].Article.Equals((Get-Article quay))", "True")]
    public void Articles_are_found_by_them_and_reached_with_them(string script, string expected) => Assert.Equal([expected], bare.Host.Texts(script));

    [Fact]
    public void Tables_are_those_of_all_articles()
    {
        Assert.Matches("^Published +Outlet +Quotes +Title\n", bare.Host.Render("Get-Article"));
        Assert.DoesNotContain("Readers", bare.Host.Render("Get-Article"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_article_of_no_open_corpus_stays_as_it_is()
    {
        var builder = new ArticleBuilder("elsewhere.txt", "Elsewhere\n\nAna Ruiz said that it was open.\n");
        var article = builder.Quote(QuoteKind.Indirect, "it was open", builder.Speaker("Ana Ruiz"), "said that").Build();

        Assert.Same(article, bare.Host.Invoke("param($quote) $quote.Article", article.Quotes[0]).Output[0].BaseObject);
    }

    [Fact]
    public void Properties_of_an_article_in_a_variable_are_completed()
    {
        bare.Host.Invoke("$global:article = Get-Article quay");
        Assert.Equal(["readers"], bare.Host.Complete("$article.rea").Select(offer => offer.CompletionText));

        bare.Host.Invoke("param($articles) $global:articles = $articles", [new[] { new TypedArticle((Article)bare.Host.Invoke("Get-Article quay").Output[0].BaseObject) }]);
        Assert.Equal(["Readers"], bare.Host.Complete("$articles | Where-Object rea").Select(offer => offer.CompletionText));
        Assert.Equal(["Readers"], bare.Host.Complete("$articles | Where-Object { $_.rea").Select(offer => offer.CompletionText));
    }

    private sealed class TypedArticle(Article original) : Article(original)
    {
        public int Readers => Quotes.Count;
    }
}
