namespace Corpus.Search.Tests;

public sealed class HighlightTests
{
    [Theory]
    [InlineData("The dam is safe, the dam holds", "dam", "dam|dam")]
    [InlineData("😀 The café’s dam", "cafe dam", "café’s|dam")]
    [InlineData("The dam is safe, the dam is old", "\"dam is\" safe", "dam is|safe|dam is")]
    [InlineData("The dam is safe", "dam \"dam is\"", "dam is")]
    [InlineData("No no no, he said", "\"no no\"", "No no no")]
    [InlineData("Terror and terrorism", "terror*", "Terror|terrorism")]
    [InlineData("The dam is safe", "dam -bridge", "dam")]
    [InlineData("The dam is safe", "*", "")]
    public void What_answers_is_marked_in_the_text_of_the_claim(string claim, string query, string marked)
    {
        var hit = Assert.Single(new ClaimSearch(TestCorpus.Of(claim)).Find(query).Hits);
        Assert.Equal(marked, string.Join("|", hit.Matches.Select(span => claim.Substring(span.Start, span.Length))));
    }
}
