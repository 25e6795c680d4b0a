using Corpus.Model;

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
        var shown = PhenomenonPage.Examples(page)[example];
        var expected = shown.Quotes;
        var tellsTime = expected.Length > 0 && expected[0].Count(unit => unit == '|') > 4;

        var quotes = shown.Read().Quotes;

        Assert.Equal(expected, quotes.Select(quote => tellsTime ? $"{Line(quote)} | {Said(quote.Claims[0].SaidOn)} | {quote.Addressee ?? "-"}" : Line(quote)));
    }

    private static string Line(Quote quote) =>
        $"{quote.Kind} | {quote.Speaker?.Name ?? "-"} | {quote.Cue ?? "-"} | {quote.Text.Replace("\n", " ", StringComparison.Ordinal)}{Negation(quote)}";

    private static string Negation(Quote quote) =>
        quote.IsNegated ? $" | not said: {quote.NegationWords}" : quote.NegationWords is { } words ? $" | negated: {words}" : "";

    /// <summary>The words, and the days that they mean.</summary>
    private static string Said(SaidTime said) => said.Kind switch
    {
        SaidTimeKind.Unspecified => "-",
        SaidTimeKind.Dated when said.From == said.To => $"{said.Words} = {said.From:yyyy-MM-dd}",
        SaidTimeKind.Dated => $"{said.Words} = {said.From:yyyy-MM-dd} to {said.To:yyyy-MM-dd}",
        _ => $"{said.Words} = {said.Kind.ToString().ToLowerInvariant()}",
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_ten_examples_and_one_that_holds_no_quotation(string page)
    {
        var examples = PhenomenonPage.Examples(page);

        Assert.True(examples.Count >= FewestExamples, $"{page} has {examples.Count} examples.");
        Assert.Contains(examples, example => example.Quotes.Length == 0);
    }
}
