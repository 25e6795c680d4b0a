namespace Corpus.Extraction.Tests.Corrections;

/// <summary>A correction finds its words again, whatever happens to the rest of the text.</summary>
public sealed class AnchorTests
{
    private const string ThreeTimes = "Ana Rivera said the dam leaks. Pavel Moran said the dam leaks. Ruth Hale said the dam leaks.";

    [Theory]
    [InlineData("Ana Rivera said: \"The dam \u2014 she\u2019s old \u2014 leaks\u2026 a lot.\"")]
    [InlineData("Ana Rivera said: \u201CThe dam - she's old -- leaks... a lot.\u201D")]
    [InlineData("Ana Rivera said: \"The dam \u2013\nshe's  old\u00A0- leaks\u2026 a\r\nlot.\"")]
    [InlineData("Words that were not there before.\n\nAna Rivera, who has seen it, said: \"Yes. The dam - she\u2019s old - leaks... a lot.\"\n\nAnd after it.")]
    public void Case_marks_dashes_spaces_and_the_words_around_count_for_nothing(string text) =>
        Assert.Equal("Olga Brandt", Corrected.Article("quotes:\n  - change: >-\n      the dam - she's old -\n      leaks... a lot\n    speaker: Olga Brandt\n", text).Quotes[0].Speaker!.Name);

    [Fact]
    public void A_quotation_in_a_block_of_Markdown_is_found_over_its_lines() =>
        Assert.Equal("correction", Corrected.Article("quotes:\n  - change: leaks and the road\n    stance: Believes\n", "Ana Rivera said:\n\n> \"The dam leaks\n> and the road is closed.\"").Quotes[0].Rule);

    [Fact]
    public void Words_never_stand_within_a_longer_word() =>
        Assert.Equal(
            ["content-after-cue", "correction"],
            Corrected.Article("quotes:\n  - change: art\n    stance: Believes\n", "Ana Rivera said the party is over. Pavel Moran said the art is long.").Quotes.Select(quote => quote.Rule));

    [Fact]
    public void The_whole_of_a_quote_is_meant_before_a_part_of_another() =>
        Assert.Equal(
            ["content-after-cue", "correction"],
            Corrected.Article("quotes:\n  - change: the dam leaks\n    stance: Believes\n", "Ana Rivera said the dam leaks badly. Pavel Moran said the dam leaks.").Quotes.Select(quote => quote.Rule));

    [Theory]
    [InlineData("occurrence: 1", 0)]
    [InlineData("occurrence: 3", 2)]
    [InlineData("after: Pavel Moran", 1)]
    [InlineData("after: Pavel Moran\n    occurrence: 2", 2)]
    [InlineData("after: leaks. Ruth", 2)]
    public void After_and_occurrence_tell_one_from_another(string anchor, int expected) =>
        Assert.Equal(
            Enumerable.Range(0, 3).Select(index => index == expected ? "correction" : "content-after-cue"),
            Corrected.Article($"quotes:\n  - change: the dam leaks\n    {anchor}\n    stance: Believes\n", ThreeTimes).Quotes.Select(quote => quote.Rule));

    [Fact]
    public void The_words_of_a_quote_in_pieces_are_found_as_they_are_shown() =>
        Assert.Empty(Corrected.Quotes("quotes:\n  - remove: lose a house, We have counted\n", "\"Nobody will lose a house,\" Pavel Moran said. \"We have counted them twice.\""));
}
