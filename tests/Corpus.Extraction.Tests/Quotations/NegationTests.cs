using Corpus.Model;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>What the text reports as not said: beside the examples of docs/phenomena/17-not-said.md, its borders and what follows for the claims.</summary>
public sealed class NegationTests
{
    [Theory]
    [InlineData("Ana Rivera would not say whether the dam was safe.", "would not")]
    [InlineData("Ana Rivera has still not said whether the dam is safe.", "not")]
    [InlineData("She isn't saying whether the dam is safe.", "isn't")]
    [InlineData("Ana Rivera could not say whether the dam was safe.", "could not")]
    [InlineData("Ana Rivera did not even say who had paid.", "did not")]
    [InlineData("Ana Rivera named the firm, but did not say who had paid.", "did not")]
    [InlineData("Ana Rivera would name the firm, but not say who had paid.", "not")]
    [InlineData("Ana Rivera did not come out and say that the dam leaks.", "did not")]
    [InlineData("The board has not endorsed the plan or conceded that the dam leaks.", "has not")]
    [InlineData("The board neither confirmed nor said that the dam leaks.", "nor")]
    [InlineData("Ana Rivera chose not to say who had paid.", "not to")]
    [InlineData("At no point did Ana Rivera say that the dam was safe.", "no point did")]
    [InlineData("Ana Rivera refused, however, to say that the dam leaks.", "refused, however, to")]
    [InlineData("Ana Rivera declined to name the firm or to say who had paid.", "declined to name the firm or to")]
    [InlineData("Ana Rivera did not go so far as to say that the dam leaks.", "did not go so far as to")]
    [InlineData("Ana Rivera walked away from saying that the dam leaks.", "away from")]
    [InlineData("It was not said that the dam leaks.", "was not")]
    [InlineData("There is no official who said that the dam leaks.", "no")]
    [InlineData("Not a single official said that the dam leaks.", "Not a")]
    [InlineData("No official would dare to say that the dam leaks.", "No")]
    [InlineData("\"The dam is safe,\" nobody said.", "nobody")]
    public void What_was_not_said_is_negated(string paragraph, string words)
    {
        var quote = Assert.Single(Extracted.Article(paragraph).Quotes);

        Assert.True(quote.IsNegated);
        Assert.Equal((words, Stance.Uncommitted), (quote.NegationWords?.Text, quote.Stance));
        Assert.All(quote.Claims, claim => Assert.Equal(Stance.Uncommitted, claim.Stance));
    }

    [Theory]
    [InlineData("Not everyone said that the dam leaks.")]
    [InlineData("It is not clear who said that the dam leaks.")]
    [InlineData("No, Ana Rivera said that the dam leaks.")]
    [InlineData("Nothing short of a study suggests that the dam leaks.")]
    [InlineData("Ana Rivera wanted to say that the dam leaks.")]
    [InlineData("Ana Rivera was able to say that the dam leaks.")]
    [InlineData("Ana Rivera did not decline to say that the dam leaks.")]
    [InlineData("Yet in addition to saying that the dam leaks, Ana Rivera left.")]
    [InlineData("Ana Rivera does not only say that the dam leaks.")]
    [InlineData("Ana Rivera, who was not there, said that the dam leaks.")]
    [InlineData("Ana Rivera said that she never told the board.")]
    public void What_was_said_is_not_negated(string paragraph) =>
        Assert.All(Extracted.Article(paragraph).Quotes, quote => Assert.Equal((false, null), (quote.IsNegated, quote.NegationWords?.Text)));

    [Fact]
    public void No_question_is_sure() =>
        Assert.All(Extracted.Article("There is no question that the dam leaks in the winter.").Quotes, quote => Assert.False(quote.IsNegated));

    [Fact]
    public void The_polarity_of_a_claim_is_that_of_its_own_words()
    {
        var claims = Extracted.Article("Ana Rivera did not say that the dam was not safe. Pavel Moran never said that the wall was safe.").Claims;

        Assert.Equal([Polarity.Negative, Polarity.Affirmative], claims.Select(claim => claim.Polarity));
    }

    [Theory]
    [InlineData("Ana Rivera did not say that people should leave.")]
    [InlineData("Ana Rivera did not tell residents to leave.")]
    [InlineData("Ana Rivera did not ask \"Is the dam safe?\" at any time.")]
    [InlineData("Ana Rivera did not promise that the dam would be repaired.")]
    public void Nothing_is_demanded_asked_or_promised_that_was_not_said(string paragraph) =>
        Assert.All(Extracted.Article(paragraph).Claims, claim => Assert.Equal(Stance.Uncommitted, claim.Stance));

    [Fact]
    public void A_denial_that_is_negated_denies_nothing()
    {
        var quotes = Extracted.Article("Ana Rivera said the board had lied, a claim that the board has not denied.").Quotes;

        Assert.False(quotes[1].IsNegated);
        Assert.Equal(("the board had lied", Stance.Uncommitted), (quotes[1].Claims[0].Text, quotes[1].Claims[0].Stance));
        Assert.Equal(Stance.Asserts, quotes[0].Claims[0].Stance);
    }

    [Fact]
    public void A_sentence_that_goes_on_with_what_was_not_said_commits_nobody()
    {
        var quotes = Extracted.Article("Ana Rivera never said that the dam would be closed. It would be opened again in May.").Quotes;

        Assert.Equal(["content-after-cue", "free-continuation"], quotes.Select(quote => quote.Rule));
        Assert.Equal([(true, Stance.Uncommitted), (false, Stance.Uncommitted)], quotes.Select(quote => (quote.IsNegated, quote.Stance)));
    }

    [Fact]
    public void A_second_verb_has_the_negation_of_its_subject_and_not_that_of_the_first_verb()
    {
        var subject = Extracted.Article("No official said that the dam leaks and claimed that the wall holds.").Quotes;
        var verb = Extracted.Article("Ana Rivera did not say that the dam leaks, but claimed that the wall holds.").Quotes;

        Assert.Equal([true, true], subject.Select(quote => quote.IsNegated));
        Assert.Equal([true, false], verb.Select(quote => quote.IsNegated));
    }
}
