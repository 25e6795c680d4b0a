namespace Template._1.Tests;

public sealed class CorpusTests
{
    [Fact]
    public void Every_quote_has_a_speaker() => Assert.All(Quotes.All, quote => Assert.NotNull(quote.Speaker));

    [Fact]
    public void The_engineer_is_quoted_with_her_own_words()
    {
        var article = Articles.HarbourBridgeReopensAfterMonthsOfRepair;
        Assert.Equal(ArticleTopic.Transport, article.Topic);
        Assert.Equal("Clara Brandt", article.Quotes.Brandt1.Speaker?.Name);
        Assert.Equal("It will last for the next fifty years.", article.Quotes.Brandt1.Text);
    }
}
