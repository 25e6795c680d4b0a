using System.Security.Cryptography;
using Corpus.Model;
using Corpus.Seeds;

namespace Corpus.Seeds.Tests;

public sealed class SeedsTests
{
    [Fact]
    public void The_first_quote_of_an_article_tells_who_said_it() =>
        Assert.Equal("Khawaja Muhammad Asif", Articles.TerrorismDownSecurityUpKhawajaAsifOnPostUSAfghanistan.Quotes[0].Speaker!.Name);

    [Fact]
    public void The_sidecar_gives_the_outlet() =>
        Assert.Equal("TOLOnews", Articles.TerrorismDownSecurityUpKhawajaAsifOnPostUSAfghanistan.Outlet);

    [Fact]
    public void Every_seed_is_an_article() =>
        Assert.Equal(SeedFiles.Paths, Articles.All.Select(article => article.Path));

    [Fact]
    public void Every_article_has_the_bytes_of_its_seed() =>
        Assert.All(Articles.All, article => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(SeedFiles.Read(article.Path))), article.Source.Sha256));

    [Fact]
    public void Every_source_text_is_that_of_its_seed() =>
        Assert.All(Articles.All, article => Assert.Equal(SeedFiles.ReadText(article.Path), article.Source.ToString()));

    [Fact]
    public void Every_quote_is_what_stands_at_its_spans() =>
        Assert.All(Quotes.All, quote => Assert.Equal(Slice(quote.Article.Path, quote.Spans), quote.Text));

    [Fact]
    public void Every_claim_is_what_stands_at_its_spans() =>
        Assert.All(Claims.All, claim => Assert.Equal(Slice(claim.Quote.Article.Path, claim.Words.Spans), claim.Text));

    [Fact]
    public void Every_member_finds_its_article()
    {
        var members = typeof(Articles).GetProperties().Where(property => typeof(Article).IsAssignableFrom(property.PropertyType)).ToList();
        Assert.Equal(SeedFiles.Paths.Count, members.Count);
        Assert.Equal(SeedFiles.Paths, members.Select(member => ((Article)member.GetValue(null)!).Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_lists_of_everything_hold_what_the_articles_hold()
    {
        Assert.NotEmpty(Quotes.All);
        Assert.Equal(Articles.All.SelectMany(article => article.Quotes).Select(quote => quote.Key), Quotes.All.Select(quote => quote.Key));
        Assert.Equal(Quotes.All.Sum(quote => quote.Claims.Count), Claims.All.Count);
        Assert.Equal(
            Quotes.All.Select(quote => quote.Speaker?.Key).OfType<ulong>().Distinct().Order(),
            Speakers.All.Select(speaker => speaker.Key).Order());
    }

    private static string Slice(string path, ValueList<TextSpan> spans)
    {
        var text = SeedFiles.ReadText(path);
        return string.Join(' ', spans.Select(span => text.Substring(span.Start, span.Length)));
    }
}
