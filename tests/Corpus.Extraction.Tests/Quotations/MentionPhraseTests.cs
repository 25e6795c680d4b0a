namespace Corpus.Extraction.Tests.Quotations;

/// <summary>The phrase of a mention is all that presents the speaker beside the name.</summary>
public sealed class MentionPhraseTests
{
    [Theory]
    [InlineData("Rep. Ana Rivera of Mellworth, an ally of the mayor, said that the dam leaks.", "Ana Rivera", "Rep. Ana Rivera of Mellworth, an ally of the mayor")]
    [InlineData("\"It leaks,\" said Ana Rivera, 44.", "Ana Rivera", "Ana Rivera, 44")]
    [InlineData("\"It leaks,\" said Ana Rivera, who backs the plan but does not work for the board.", "Ana Rivera", "Ana Rivera, who backs the plan but does not work for the board")]
    [InlineData("Ana Rivera (D-Mellworth) said that the dam leaks.", "Ana Rivera", "Ana Rivera (D-Mellworth)")]
    [InlineData("The dam leaks, according to Ana Rivera, the head of the water board in Mellworth.", "Ana Rivera", "Ana Rivera, the head of the water board in Mellworth")]
    [InlineData("\"It leaks,\" said Valley ally James Moran.", "James Moran", "Valley ally James Moran")]
    [InlineData("Ana Rivera, in an interview on Monday, said that the dam leaks.", "Ana Rivera", "Ana Rivera")]
    [InlineData("\"It leaks,\" said Ana Rivera, adding that it was old.", "Ana Rivera", "Ana Rivera")]
    [InlineData("\"It leaks,\" said Ana Rivera. \"It is old.\"", "Ana Rivera", "Ana Rivera")]
    [InlineData("She said that the dam leaks.", "She", "She")]
    [InlineData("The board said that the dam leaks.", "The board", "The board")]
    public void A_phrase_holds_what_presents_the_speaker(string paragraph, string mention, string phrase)
    {
        var found = Extracted.Article(paragraph).Quotes[0].Mention!;

        Assert.Equal((mention, phrase), (found.Text, found.Phrase.Text));
    }
}
