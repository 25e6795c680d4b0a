using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Sentences;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("The dam holds. The town is safe.", "The dam holds.", "The town is safe.")]
    [InlineData("Mr. Smith met Dr. Jones in Washington.", "Mr. Smith met Dr. Jones in Washington.")]
    [InlineData("J. K. Okafor left. She won.", "J. K. Okafor left.", "She won.")]
    [InlineData("He moved to the U.S. Senate in May.", "He moved to the U.S. Senate in May.")]
    [InlineData("He moved to the U.S. The move was hard.", "He moved to the U.S.", "The move was hard.")]
    [InlineData("It cost 3.5 million. Nobody paid.", "It cost 3.5 million.", "Nobody paid.")]
    [InlineData("\"It holds.\" Rivera left.", "\"It holds.\"", "Rivera left.")]
    [InlineData("\"Is it safe?\" Rivera asked. Nobody knew.", "\"Is it safe?\" Rivera asked.", "Nobody knew.")]
    [InlineData("\"Is it safe?\" he asked.", "\"Is it safe?\" he asked.")]
    [InlineData("Wait... there is more.", "Wait... there is more.")]
    [InlineData("(It rained all day.) The river rose.", "(It rained all day.)", "The river rose.")]
    public void Sentences_end_where_a_reader_ends_them(string text, params string[] expected)
    {
        var article = ArticleTokens.Read(Workspace.Rent(), Language.English, new MemoryText("a.txt", text, ""), text, null, [new TextSpan(0, text.Length)], PageLayout.Plain);
        Assert.Equal(expected, article.Sentences.Select(article.TextOf));
    }

    [Theory]
    [InlineData("She said \"it holds\" twice.", "it holds")]
    [InlineData("She said \u201Cit holds\u201D twice.", "it holds")]
    [InlineData("Sie sagte \u201Ees h\u00E4lt\u201C zweimal.", "es h\u00E4lt")]
    [InlineData("Elle dit \u00AB \u00E7a tient \u00BB encore.", "\u00E7a tient")]
    [InlineData("She said ''it holds'' twice.", "it holds")]
    [InlineData("\u2018It doesn\u2019t leak, and the council\u2019s men know it,\u2019 she said.", "It doesn\u2019t leak, and the council\u2019s men know it,")]
    [InlineData("\"He told me 'never again' twice,\" she said.", "He told me 'never again' twice,")]
    [InlineData("The board's plan and the officials' wages.")]
    [InlineData("\"It holds, she said.", "It holds, she said.")]
    public void Quotation_marks_of_every_style_are_paired(string text, params string[] expected)
    {
        var article = ArticleTokens.Read(Workspace.Rent(), Language.English, new MemoryText("a.txt", text, ""), text, null, [new TextSpan(0, text.Length)], PageLayout.Plain);
        Assert.Equal(expected, article.Marked.Select(marked => text.Substring(marked.Inner.Start, marked.Inner.Length)));
    }

    [Fact]
    public void A_lost_mark_ends_with_its_paragraph()
    {
        const string Text = "\"It holds, she said.\nThe town slept.";
        var article = ArticleTokens.Read(Workspace.Rent(), Language.English, new MemoryText("a.txt", Text, ""), Text, null, [new TextSpan(0, 20), new TextSpan(21, 15)], PageLayout.Plain);
        Assert.Equal("It holds, she said.", Text.Substring(article.Marked[0].Inner.Start, article.Marked[0].Inner.Length));
        Assert.False(article.Marked[0].Closed);
    }
}
