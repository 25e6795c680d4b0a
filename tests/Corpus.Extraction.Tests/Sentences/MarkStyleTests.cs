using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Tests.Sentences;

/// <summary>Which marks an article uses, and what a quotation may run over.</summary>
public sealed class MarkStyleTests
{
    [Fact]
    public void A_quotation_runs_over_a_line_end_to_the_mark_that_closes_it() =>
        Assert.Equal(
            ["Direct: It holds.\nWe tested it twice, | Ana Rivera | Ana Rivera | said | -"],
            Extracted.Quotes("“It holds.\nWe tested it twice,” said Ana Rivera."));

    [Fact]
    public void A_lost_closing_mark_ends_with_its_paragraph_where_the_next_mark_opens()
    {
        var quotes = Extracted.Article("“It holds, Ana Rivera said.", "The board met on Monday.", "“We tested it,” said Pavel Moran.").Quotes;

        Assert.DoesNotContain(quotes, quote => quote.Text.Contains("The board met", StringComparison.Ordinal));
        Assert.Equal("We tested it,", quotes[^1].Text);
    }

    [Fact]
    public void Double_marks_outside_of_single_ones_count_too() =>
        Assert.Equal(
            ["Direct: It isn’t safe, We said “no” twice. | Ana Rivera | Ana Rivera | said | -", "Mixed: he was “heartbroken” | Pavel Moran | Pavel Moran | said | -"],
            Extracted.Quotes("‘It isn’t safe,’ said Ana Rivera. ‘We said “no” twice.’", "Pavel Moran said he was “heartbroken”."));

    [Fact]
    public void Every_sign_that_can_be_a_mark_is_found_by_the_search_for_signs()
    {
        // Alone, and twice in a row: two apostrophes make one double mark.
        var marks = Enumerable.Range(1, char.MaxValue - 1).Select(unit => (char)unit)
            .Where(unit => QuotationMarks.IsSingle(unit) || QuotationMarks.DoubleLength([unit], 0) > 0 || QuotationMarks.DoubleLength([unit, unit], 0) > 0).ToList();

        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.Equal(1, QuotationMarks.Next(['a', mark], 0, 2)));
    }

    [Fact]
    public void Marks_between_spaces_open_and_close_in_turn() =>
        Assert.Equal(
            ["It holds, Nobody need fear.", "And the road? ", "It is open, "],
            Extracted.Article(
                "\" It holds, \" said Ana Rivera. \" Nobody need fear. \"",
                "\" And the road? \" asked Pavel Moran.",
                "\" It is open, \" said Ana Rivera.").Quotes.Select(quote => quote.Text + (quote.Spans.Count == 1 ? " " : "")));

    [Fact]
    public void A_sign_of_inches_between_spaces_opens_nothing() =>
        Assert.Empty(Extracted.Quotes("The wall is 10 feet 6 \" thick and the board had it measured by a firm of surveyors."));
}
