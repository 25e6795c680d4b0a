using Corpus.Model;

namespace Corpus.Extraction.Tests.Quotations;

public sealed class ClaimTests
{
    [Fact]
    public void Each_sentence_of_a_direct_quote_is_a_claim()
    {
        var quote = Extracted.Article("Ana Rivera said: \"The dam is safe. It does not leak. Who says so?\"").Quotes[0];
        Assert.Equal(["The dam is safe.", "It does not leak.", "Who says so?"], quote.Claims.Select(claim => claim.Text));
        Assert.Equal([Polarity.Affirmative, Polarity.Negative, Polarity.Affirmative], quote.Claims.Select(claim => claim.Polarity));
        Assert.Equal([Stance.Asserts, Stance.Asserts, Stance.Asks], quote.Claims.Select(claim => claim.Stance));
    }

    [Theory]
    [InlineData("Ana Rivera denied that the dam leaks.", Stance.Denies)]
    [InlineData("Ana Rivera promised to close the road.", Stance.Promises)]
    [InlineData("Ana Rivera pledged that the road would be closed.", Stance.Promises)]
    [InlineData("Ana Rivera demanded that the road be closed.", Stance.Demands)]
    [InlineData("Ana Rivera emphasized that the road should be closed.", Stance.Demands)]
    [InlineData("Ana Rivera believes that the road should be closed.", Stance.Believes)]
    [InlineData("Ana Rivera asked whether the road was closed.", Stance.Asks)]
    [InlineData("Ana Rivera told residents to leave the valley.", Stance.Demands)]
    [InlineData("Ana Rivera told residents not to leave the valley.", Stance.Demands)]
    [InlineData("Ana Rivera asked the board to close the road.", Stance.Demands)]
    [InlineData("Ana Rivera told residents that the valley was safe.", Stance.Asserts)]
    [InlineData("Ana Rivera said that the road was closed.", Stance.Asserts)]
    public void The_cue_and_the_modal_tell_the_stance(string paragraph, Stance expected)
    {
        var quote = Extracted.Article(paragraph).Quotes[0];
        Assert.Equal(expected, quote.Stance);
        Assert.Equal(expected, Assert.Single(quote.Claims).Stance);
    }

    [Theory]
    [InlineData("Ana Rivera said: \"He told me, 'Leave now.' Have you left?\"", "He told me, 'Leave now.'", "Have you left?")]
    [InlineData("Ana Rivera said: “He told me, ‘Leave now.’ I did not.”", "He told me, ‘Leave now.’", "I did not.")]
    [InlineData("‘They said, “Not yet.” How long must we wait?’ said Ana Rivera.", "They said, “Not yet.”", "How long must we wait?")]
    public void A_sentence_of_speech_ends_behind_the_marks_inside_it(string paragraph, params string[] expected) =>
        Assert.Equal(expected, Extracted.Article(paragraph).Quotes[0].Claims.Select(claim => claim.Text));

    [Theory]
    [InlineData("Ana Rivera said: \"No, the dam holds.\"", Polarity.Affirmative)]
    [InlineData("Ana Rivera said: \"No, the dam does not hold.\"", Polarity.Negative)]
    [InlineData("Ana Rivera said: \"No dam holds.\"", Polarity.Negative)]
    public void An_answer_with_no_is_not_negated_by_it(string paragraph, Polarity expected) =>
        Assert.Equal(expected, Assert.Single(Extracted.Article(paragraph).Quotes[0].Claims).Polarity);

    [Fact]
    public void A_denial_takes_over_the_claim_that_it_refers_to()
    {
        var quotes = Extracted.Article("Several officials claimed that the dam leaks, a claim that the board has dismissed as baseless.").Quotes;
        var denial = Assert.Single(quotes[1].Claims);
        Assert.Equal(("the dam leaks", Stance.Denies), (denial.Text, denial.Stance));
    }

    [Theory]
    [InlineData("Ana Rivera previously claimed that the dam was safe.", "previously")]
    [InlineData("Previously, several officials claimed that the dam was safe.", "Previously")]
    [InlineData("Ana Rivera said that the dam was safe.", null)]
    public void Earlier_words_are_dated_earlier(string paragraph, string? words)
    {
        var time = Extracted.Article(paragraph).Claims[0].SaidOn;
        Assert.Equal(words is null ? SaidTimeKind.Unspecified : SaidTimeKind.Earlier, time.Kind);
        Assert.Equal(words, time.Words?.Text);
    }
}
