using Corpus.Model;
using Corpus.Search.Quotations;

namespace Corpus.Search.Tests.Quotations;

public sealed class DraftReaderTests
{
    private static readonly ICorpus _corpus = TestCorpus.Of(new TestArticle(
        "a.txt",
        new("The dam is safe.", "Ana Rivera"),
        new("The road is closed.", "Jon Moss"),
        new("We see.", "Lea Moss"),
        new("Nothing was heard.", "the board")));

    [Theory]
    [InlineData("He said: \"The dam is safe.\" Then he left.", "The dam is safe.")]
    [InlineData("He said: “The dam is safe” and «it holds», „it holds“ and »it holds«.", "The dam is safe|it holds|it holds|it holds")]
    [InlineData("‘The workers’ dam is safe,’ he said, and it’s true. ‘It holds.’", "The workers’ dam is safe,|It holds.")]
    [InlineData("\"We do not allow this,\" he said, \"and never will.\"", "We do not allow this, and never will.")]
    [InlineData("“We do not allow this”, said Gen. Moss, “and never will.”", "We do not allow this and never will.")]
    [InlineData("\"It is safe,\" he said. \"It will hold.\"", "It is safe,|It will hold.")]
    [InlineData("\"It is safe.\n\n\"It will hold.\"\n\n\"Good,\" she said.", "It is safe. It will hold.|Good,")]
    [InlineData("She called it \"fair,\" \"just,\" and \"right\".", "fair,|just,|right")]
    [InlineData("The wall is 6\" high, and he said \"it holds\" twice.", "it holds")]
    [InlineData("\"It is safe, and nobody closed the mark.\n\nNext paragraph.", "It is safe, and nobody closed the mark.")]
    [InlineData("The dam is safe", "The dam is safe")]
    [InlineData("\"\" and \" \" he said \"it holds\".", "it holds")]
    public void Quotations_are_found(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Read(text).Select(quotation => quotation.Text)));

    [Fact]
    public void Each_has_its_line_and_column()
    {
        var found = Read("One line.\r\nHe said: \"It holds.\"\n\n  “Good,” she said.");
        Assert.Equal([(2, 11), (4, 4)], found.Select(quotation => (quotation.Line, quotation.Column)));
    }

    [Theory]
    [InlineData("\"It holds,\" said Ana Rivera.", "Ana Rivera")]
    [InlineData("\"It holds,\" Rivera said. Jon Moss left.", "Ana Rivera")]
    [InlineData("Ana Rivera said: \"It holds.\" Jon Moss left.", "Ana Rivera")]
    [InlineData("\"It holds,\" said Jon Moss, \"and will.\" Ana Rivera left.", "Jon Moss")]
    [InlineData("\"It holds,\" said Moss.", "Jon Moss|Lea Moss")]
    [InlineData("\"It holds,\" she said. Ana Rivera left.", "")]
    [InlineData("Jon Moss and Ana Rivera said: \"It holds.\"", "")]
    [InlineData("Jon Moss left. \"It holds,\" she said.", "")]
    [InlineData("\"It holds,\" the board said.", "")]
    [InlineData("It holds", "")]
    public void The_one_name_in_the_sentence_is_the_speaker_and_of_several_none(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Read(text)[0].Speakers.Select(speaker => speaker.Name)));

    [Fact]
    public void Reading_can_be_stopped_and_begun_again()
    {
        var reader = new DraftReader(_corpus);
        Assert.Throws<OperationCanceledException>(() => reader.Read("\"It holds,\" Rivera said.", new CancellationToken(canceled: true)).ToList());
        Assert.Equal("Ana Rivera", reader.Read("\"It holds,\" Rivera said.").Single().Speakers.Single().Name);
    }

    private static List<DraftQuotation> Read(string text) => [.. new DraftReader(_corpus).Read(text)];
}
