namespace Corpus.Extraction.Tests.Claims;

/// <summary>Whom a pronoun of a claim means, where that is sure.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("Ana Rivera said: \"I will close the road, and I'll say so.\"", "[Ana Rivera] will close the road, and [Ana Rivera]'ll say so.")]
    [InlineData("\"We will close the road,\" the water board said.", "[the water board] will close the road,")]
    [InlineData("Ana Rivera said that she would close the road.", "[Ana Rivera] would close the road")]
    [InlineData("Ana Rivera told reporters that she would close the road.", "[Ana Rivera] would close the road")]
    [InlineData("The water board said that it would close the road.", "[The water board] would close the road")]
    [InlineData("Several officials said that they had closed the road.", "[Several officials] had closed the road")]
    public void A_sure_pronoun_is_read_as_its_name(string paragraph, string expected) =>
        Assert.Equal(expected, Assert.Single(Extracted.Article(paragraph).Claims).Reading);

    [Theory]
    [InlineData("Ana Rivera said: \"We will close the road.\"")]
    [InlineData("Ana Rivera said: \"She will close the road.\"")]
    [InlineData("Ana Rivera said: \"World War I was long.\"")]
    [InlineData("Ana Rivera said: \"He told me 'I will go' twice.\"")]
    [InlineData("Ana Rivera and Lena Okafor met. Rivera said that she would close the road.")]
    [InlineData("Ana Rivera said that it would be hard.")]
    [InlineData("The water board said that it would be hard.")]
    [InlineData("\"I will close the road.\" So it stood on the wall of the mill by the river.")]
    public void An_unsure_pronoun_stays(string paragraph) =>
        Assert.All(Extracted.Article(paragraph).Claims, claim => Assert.Equal(claim.Text, claim.Reading));
}
