namespace Corpus.Extraction.Tests.Speakers;

/// <summary>Two people, or a person and a place, with one name.</summary>
public sealed class NamesakeTests
{
    [Fact]
    public void A_pronoun_behind_a_name_tells_which_of_two_namesakes_is_meant()
    {
        var quotes = Extracted.Article(
            "Richard Castell said on Friday that he had never met the owner.",
            "But Marianne Castell said the two men had dined together.",
            "Richard Castell called that a lie. He said: \"She made it up, and all of you know it.\"",
            "Ms. Castell did not back down. \"I have the photographs here,\" she said.").Quotes;

        Assert.Equal("Richard Castell", quotes.Single(quote => quote.Text.StartsWith("She made", StringComparison.Ordinal)).Speaker?.Name);
        Assert.Equal("Marianne Castell", quotes[^1].Speaker?.Name);
    }

    [Fact]
    public void Whom_the_paper_calls_by_the_family_name_alone_keeps_it()
    {
        var quotes = Extracted.Article(
            "Richard Castell left the hall. Castell said the road was open.",
            "Marianne Castell was in the hall. Ms. Castell said it was closed.",
            "It rained in the night. The road was wet. Nobody came to the hall.",
            "Castell told reporters that it was late.").Quotes;

        Assert.Equal("Richard Castell", quotes[^1].Speaker?.Name);
    }

    [Theory]
    [InlineData("Anna Dvorak waited at the gate. Her brother-in-law, Jan Dvorak, said that the road was open.", "Jan Dvorak")]
    [InlineData("The energy minister, Per Hauge, said that the road was open.", "Per Hauge")]
    [InlineData("The road is open, said Per Hauge.", "Per Hauge")]
    [InlineData("The road is open, said Will Soler.", "Will Soler")]
    [InlineData("It rained. Will Soler said that the road was open.", "Will Soler")]
    public void A_given_name_may_be_a_common_word(string paragraph, string expected) =>
        Assert.Equal(expected, Extracted.Article(paragraph).Quotes[0].Speaker?.Name);

    [Fact]
    public void A_town_is_no_short_name_of_the_company_called_after_it()
    {
        var speaker = Extracted.Article("A shaft fell in at Karsava on Monday. The road was open, according to Karsava Copper.").Quotes[0].Speaker!;
        Assert.Equal("Karsava Copper", speaker.Name);
        Assert.Empty(speaker.Aliases);
    }
}
