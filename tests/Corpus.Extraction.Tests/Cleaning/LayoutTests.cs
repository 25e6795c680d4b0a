namespace Corpus.Extraction.Tests.Cleaning;

public sealed class LayoutTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_without_blank_lines_are_paragraphs_each(string end) =>
        Assert.Equal(
            ["The first line of the text is a sentence.", "The second line of the text is another one."],
            new PageReading($"Lorry hits bridge{end}The first line of the text is a sentence.{end}The second line of the text is another one.{end}").Paragraphs);

    [Fact]
    public void Lines_wrapped_at_a_width_are_joined_to_paragraphs()
    {
        var text = "The bridge over the river was closed on Monday\nafter a lorry had hit one of its piers in fog.\nThe driver was not hurt, and the road was open\nagain by the evening.\n\nThe police said that they would look into it.\n";

        Assert.Equal(2, new PageReading(text).Paragraphs.Count());
    }

    [Fact]
    public void The_lines_of_an_interview_are_paragraphs() =>
        Assert.Equal(
            ["Q: Why did you come here?", "A: To see the sea.", "Q: And then?", "A: I stayed."],
            new PageReading("A talk by the sea\n\nQ: Why did you come here?\nA: To see the sea.\nQ: And then?\nA: I stayed.\n").Paragraphs);

    [Fact]
    public void Markdown_marks_go_and_the_words_stay()
    {
        var page = new PageReading("# Lorry hits bridge #\n\nThe bridge was closed\non **Monday**.\n\n## After the crash\n\n- first\n- second\n\n> It was\n> loud.\n\n**Q: Why?**\n\n```\ncode\n```\n\n![x](y.jpg)\n", isMarkdown: true);

        Assert.Equal("Lorry hits bridge", page.Title);
        Assert.Equal(["The bridge was closed\non **Monday**.", "After the crash", "first", "second", "It was\n> loud.", "Q: Why?"], page.Paragraphs);
        Assert.Equal(
            ["markdown-mark: #", "markdown-mark: #", "markdown-mark: ##", "markdown-mark: -", "markdown-mark: -", "markdown-mark: >", "markdown-mark: **", "markdown-mark: **", "fenced-code: ```\ncode\n```", "markup-line: ![x](y.jpg)"],
            page.Removed);
    }

    [Fact]
    public void An_underlined_line_is_a_heading() =>
        Assert.Equal("Lorry hits bridge", new PageReading("Lorry hits bridge\n=====\n\nThe bridge was closed on Monday night.\n", isMarkdown: true).Title);

    [Fact]
    public void The_title_of_the_metadata_finds_its_line() =>
        Assert.Equal("LORRY HITS BRIDGE", new PageReading("A kicker\n\nLORRY HITS BRIDGE\n\nThe bridge was closed on Monday night.\n", title: "Lorry hits bridge").Title);

    [Fact]
    public void A_headline_may_end_with_a_full_stop_before_a_dateline() =>
        Assert.Equal("Lorry hits bridge in the fog.", new PageReading("Lorry hits bridge in the fog.\n\nKABUL (AP) — The bridge was closed on Monday night.\n").Title);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\u00A0")]
    [InlineData("\uFEFF\u200B\u202E")]
    public void A_blank_text_has_nothing(string text)
    {
        var page = new PageReading(text);

        Assert.Null(page.Title);
        Assert.Empty(page.Paragraphs);
        Assert.Empty(page.Removed);
    }

    [Fact]
    public void A_text_of_one_line_is_one_paragraph()
    {
        var line = string.Concat(Enumerable.Repeat("The same words again and again. ", 300_000));

        Assert.Equal([line.Trim()], new PageReading(line).Paragraphs);
    }
}
