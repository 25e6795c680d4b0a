namespace Corpus.Extraction.Tests.Phenomena;

/// <summary>The pages below docs/phenomena are the specification: what they show is what the engine reads.</summary>
public sealed class PhenomenonTests
{
    private const int FewestExamples = 10;

    public static TheoryData<string> Pages => [.. PhenomenonPage.Names];

    public static TheoryData<string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, int>();
            foreach (var page in PhenomenonPage.Names)
            {
                for (var i = 0; i < PhenomenonPage.Examples(page).Count; i++)
                    examples.Add(page, i);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_as_its_page_says(string page, int example)
    {
        var (text, expected) = PhenomenonPage.Examples(page)[example];

        var quotes = Extracted.Article(text).Quotes;

        Assert.Equal(expected, quotes.Select(quote => $"{quote.Kind} | {quote.Speaker?.Name ?? "-"} | {quote.Cue ?? "-"} | {quote.Text.Replace("\n", " ", StringComparison.Ordinal)}"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_ten_examples_and_one_that_holds_no_quotation(string page)
    {
        var examples = PhenomenonPage.Examples(page);

        Assert.True(examples.Count >= FewestExamples, $"{page} has {examples.Count} examples.");
        Assert.Contains(examples, example => example.Quotes.Length == 0);
    }
}
