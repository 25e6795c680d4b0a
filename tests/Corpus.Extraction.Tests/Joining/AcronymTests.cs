namespace Corpus.Extraction.Tests.Joining;

public sealed class AcronymTests
{
    [Theory]
    [InlineData("the World Food Programme = WFP", "WFP")]
    [InlineData("the World Food Programme = WFP", "the W.F.P.")]
    [InlineData("the Ministry of Defence = MoD", "MOD")]
    [InlineData("the Bank for Trade = BT", "BT")]
    public void The_first_letters_are_one_with_the_name_where_an_article_gives_both(string full, string letters) =>
        Assert.EndsWith(" by acronym", Assert.Single(Joined.Bodies(full, letters)), StringComparison.Ordinal);

    [Theory]
    [InlineData("the World Food Programme", "WFP")]
    [InlineData("the World Food Programme = UN", "UN")]
    public void Letters_that_no_article_gives_or_that_are_others_stay_apart(string full, string letters) => Assert.Empty(Joined.Bodies(full, letters));

    [Fact]
    public void Letters_that_stand_for_two_bodies_are_joined_to_neither() =>
        Assert.Empty(Joined.Bodies("the World Food Programme = WFP", "the World Fishing Party = WFP", "WFP"));
}
