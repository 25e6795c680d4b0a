using Corpus.Model;

namespace Corpus.Packing.Tests;

public sealed class RoundTripTests
{
    private static readonly Article[] Samples = [SampleArticles.Bare("a.txt"), SampleArticles.Rich("b/c.txt"), SampleArticles.Rich("d.txt", "Extra line\n")];

    [Fact]
    public void A_packed_article_equals_the_article_that_was_added()
    {
        using var corpus = Packed.Corpus(Samples);

        Assert.Equal(Samples, corpus.Articles);
        Assert.Equal(Samples.Select(article => article.Source.ToString()), corpus.Articles.Select(article => article.Source.ToString()));
        Assert.Equal(Samples.Select(article => article.Metadata), corpus.Articles.Select(article => article.Metadata));
    }

    [Fact]
    public void Quotes_and_claims_stand_in_the_order_of_the_articles_and_know_them()
    {
        using var corpus = Packed.Corpus(Samples);

        Assert.Equal(Samples.SelectMany(article => article.Quotes), corpus.Quotes);
        Assert.Equal(Samples.SelectMany(article => article.Quotes).Select(quote => quote.Id), corpus.Quotes.Select(quote => quote.Id));
        Assert.Equal(Samples.SelectMany(article => article.Claims), corpus.Claims);
        Assert.Equal(Samples.SelectMany(article => article.Claims).Select(claim => claim.Quote.Id), corpus.Claims.Select(claim => claim.Quote.Id));
    }
}
