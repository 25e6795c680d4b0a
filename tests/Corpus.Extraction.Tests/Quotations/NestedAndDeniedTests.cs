using Corpus.Model;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>What the pages about nested sources and denials cannot show: who reports whom, and which claims a denial has.</summary>
public sealed class NestedAndDeniedTests
{
    [Fact]
    public void The_inner_source_is_reported_by_the_outer_one()
    {
        var quotes = Extracted.Article("Ana Rivera said that Pavel Moran told the board that the engineers had warned that the dam would break.").Quotes;

        Assert.Equal([null, "Ana Rivera", "Pavel Moran"], quotes.Select(quote => quote.ReportedBy?.Speaker?.Name));
    }

    [Theory]
    [InlineData("The mayor rejected the allegation.")]
    [InlineData("The mayor denied it.")]
    [InlineData("The mayor dismissed that claim as nonsense.")]
    public void A_denial_has_the_claims_that_it_denies(string denial)
    {
        var quotes = Extracted.Article("Ana Rivera said that the mayor had hidden the report. " + denial).Quotes;

        Assert.Equal(["the mayor had hidden the report"], quotes[1].Claims.Select(claim => claim.Text));
        Assert.Equal(Stance.Denies, quotes[1].Claims[0].Stance);
        Assert.Equal("anaphoric-claim", quotes[1].Rule);
    }

    [Fact]
    public void A_denial_in_the_sentence_of_the_claim_has_its_claim()
    {
        var quotes = Extracted.Article("The agency reported that two men had been found, but Ana Rivera denied it.").Quotes;

        Assert.Equal(("two men had been found", Stance.Denies), (quotes[1].Claims[0].Text, quotes[1].Claims[0].Stance));
    }

    [Theory]
    [InlineData("It rained. It rained. The mayor denied the claim.")]
    [InlineData("She denied it.")]
    [InlineData("The mayor rejected the plan.")]
    public void Nothing_else_refers_back(string sentence) =>
        Assert.DoesNotContain("anaphoric-claim", Extracted.Article("Ana Rivera said that the mayor had hidden the report. She left. " + sentence).Quotes.Select(quote => quote.Rule));
}
