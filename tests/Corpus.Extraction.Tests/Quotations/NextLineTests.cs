using Corpus.Model;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>Text whose lines are no paragraphs: the line behind a question or a call may say who asked or called.</summary>
public sealed class NextLineTests
{
    private const string Before = "\"The dam is old,\" said Pavel Moran.\n\"It was built to stand\nand it will stand.\"\n";

    [Theory]
    [InlineData("\"Since when?\"\nAna Rivera asked with a smile.", "Ana Rivera", "asked")]
    [InlineData("\"Since when?\"\nAna Rivera asked.", "Ana Rivera", "asked")]
    [InlineData("\"Nobody told me!\"\nAna Rivera cried angrily.", "Ana Rivera", "cried")]
    public void The_line_behind_tells_who_asked(string lines, string speaker, string cue)
    {
        var quote = Last(lines);

        Assert.Equal((speaker, cue), (quote.Speaker?.Name, quote.Cue));
    }

    [Theory]
    [InlineData("\"Since when?\"\nAna Rivera said that she had asked the clerk about it.")]
    [InlineData("\"Since when?\"\nAna Rivera closed the old book of the dam.")]
    [InlineData("\"Since the spring.\"\nAna Rivera asked for the book.")]
    public void A_line_that_tells_something_else_is_no_cue(string lines) =>
        Assert.DoesNotContain(Quotes(lines), quote => quote is { Kind: QuoteKind.Direct, Rule: "marks-before-cue", Speaker.Name: "Ana Rivera" });

    private static Quote Last(string lines) => Quotes(lines)[^1];

    private static IReadOnlyList<Quote> Quotes(string lines) => Extracted.Article(Before + lines).Quotes;
}
