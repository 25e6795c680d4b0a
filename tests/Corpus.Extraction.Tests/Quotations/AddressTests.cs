namespace Corpus.Extraction.Tests.Quotations;

/// <summary>Whom speech addresses by name, and what that tells of who speaks.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("Did you bring the book, Moran?")]
    [InlineData("Did you bring the book, Mr. Moran?")]
    [InlineData("Did you bring the book, my dear Moran?")]
    [InlineData("My dear Moran, did you bring the book?")]
    [InlineData("Pavel, did you bring the book?")]
    [InlineData("Do not, Pavel. It is old.")]
    public void Who_is_addressed_has_the_turn_beside(string content) =>
        Assert.Equal(["-", "Pavel Moran"], Speakers("Ana Rivera and Pavel Moran stood on the dam.", $"\"{content}\"", "\"It is in the office.\""));

    [Theory]
    [InlineData("Go to the office, tell Moran, and come back.")]
    [InlineData("It was built under Moran, and it holds.")]
    [InlineData("I have met Pavel Moran.")]
    public void Who_is_only_named_has_no_turn(string content) =>
        Assert.Equal(["-", "-"], Speakers("Ana Rivera and Pavel Moran stood on the dam.", $"\"{content}\"", "\"It is in the office.\""));

    [Theory]
    [InlineData("You see, Ashdown, that it holds.", "Ashdown")]
    [InlineData("Look at the stones, my dear Ashdown.", "Ashdown")]
    [InlineData("I was in Rome, Ashdown, Vienna.", "-")]
    [InlineData("I saw it in Ashdown, and it was old.", "-")]
    [InlineData("It binds us to home, to Ashdown, and to the sea.", "-")]
    [InlineData("It is old, Moran, and it holds.", "-")]
    public void Who_tells_the_story_is_called_as_others_call_him(string content, string name) =>
        Assert.Equal(["Pavel Moran", name], Speakers($"\"{content}\" said Pavel Moran.", "\"Since when?\" I asked."));

    [Fact]
    public void Who_tells_the_story_has_no_name_where_he_is_called_by_two() =>
        Assert.Equal(["Pavel Moran", "-", "Ana Rivera"], Speakers("\"You see, Ashdown, that it holds,\" said Pavel Moran.", "\"Since when?\" I asked.", "\"Since the spring, Barlow,\" said Ana Rivera."));

    [Fact]
    public void Who_speaks_under_a_name_does_not_tell_the_story() =>
        Assert.Equal(["Tom Hale", "Pavel Moran", "-"], Speakers("\"It is old,\" said Tom Hale.", "\"It holds, Hale,\" said Pavel Moran.", "\"Since when?\" I asked."));

    [Fact]
    public void A_visitor_who_is_new_is_nobody_known() =>
        Assert.Equal(["a visitor", "Ana Rivera"], Speakers("Ana Rivera waited for Pavel Moran.", "\"It is late,\" said a visitor.", "\"Tell me more, Mr. Moran,\" said Ana Rivera."));

    /// <summary>The speaker of each quote; "-" where it has none.</summary>
    private static string[] Speakers(params string[] paragraphs) => [.. Extracted.Article(paragraphs).Quotes.Select(quote => quote.Speaker?.Name ?? "-")];
}
