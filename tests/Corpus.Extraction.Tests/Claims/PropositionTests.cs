using Corpus.Model;

namespace Corpus.Extraction.Tests.Claims;

/// <summary>What is one claim, and what two.</summary>
public sealed class PropositionTests
{
    [Theory]
    [InlineData("Ana Rivera said that the dam was safe, and the road would be closed.", "the dam was safe", "the road would be closed")]
    [InlineData("Ana Rivera said that the dam was safe, but that the road would be closed.", "the dam was safe", "the road would be closed")]
    [InlineData("Ana Rivera said that the dam was safe; they had measured it.", "the dam was safe", "they had measured it")]
    [InlineData("Ana Rivera said that it was not old but it was safe.", "it was not old", "it was safe")]
    [InlineData("Ana Rivera said that the dam was safe, and despite the rain, the road would be open.", "the dam was safe", "despite the rain, the road would be open")]
    [InlineData("Ana Rivera said that the dam was old, dry and safe.", "the dam was old, dry and safe")]
    [InlineData("Ana Rivera said that the dam was old, and would be closed.", "the dam was old, and would be closed")]
    [InlineData("Ana Rivera said that she would repair dams, roads, and bridges that were old.", "she would repair dams, roads, and bridges that were old")]
    [InlineData("Ana Rivera said that she would repair dams, and bridges damaged by floods.", "she would repair dams, and bridges damaged by floods")]
    [InlineData("Ana Rivera said that if the dam was old, and the road was closed, people should leave.", "if the dam was old, and the road was closed, people should leave")]
    public void Reported_clauses_are_split_where_each_stands_alone(string paragraph, params string[] expected) =>
        Assert.Equal(expected, Extracted.Article(paragraph).Claims.Select(claim => claim.Text));

    [Theory]
    [InlineData("It is not old, but it is safe.", "It is not old", "it is safe.")]
    [InlineData("You must leave, and we will help you.", "You must leave", "we will help you.")]
    [InlineData("The dam is safe; the road is closed.", "The dam is safe", "the road is closed.")]
    [InlineData("The prices fell; they will rise.", "The prices fell", "they will rise.")]
    [InlineData("The dam is safe, and the road is closed.", "The dam is safe, and the road is closed.")]
    [InlineData("We do not leave, and we have shown it.", "We do not leave, and we have shown it.")]
    [InlineData("The dam is safe, but the road is closed.", "The dam is safe, but the road is closed.")]
    public void A_sentence_between_marks_stays_whole_unless_its_parts_do_unlike_things(string sentence, params string[] expected) =>
        Assert.Equal(expected, Extracted.Article($"Ana Rivera said: \"{sentence}\"").Claims.Select(claim => claim.Text));

    [Fact]
    public void Each_part_has_its_own_polarity_and_stance()
    {
        var claims = Extracted.Article("Ana Rivera said: \"It is not old, but it is safe. You must leave, and we will help you.\"").Claims;

        Assert.Equal([Polarity.Negative, Polarity.Affirmative, Polarity.Affirmative, Polarity.Affirmative], claims.Select(claim => claim.Polarity));
        Assert.Equal([Stance.Asserts, Stance.Asserts, Stance.Demands, Stance.Asserts], claims.Select(claim => claim.Stance));
    }

    [Theory]
    [InlineData("the dam is not safe", Polarity.Negative)]
    [InlineData("Kabul has made no progress", Polarity.Negative)]
    [InlineData("nobody was hurt", Polarity.Negative)]
    [InlineData("I think that the dam is not safe", Polarity.Negative)]
    [InlineData("if the dam does not hold, the road will be closed", Polarity.Affirmative)]
    [InlineData("the road will be closed because the dam does not hold", Polarity.Affirmative)]
    [InlineData("after the flood it is not safe", Polarity.Negative)]
    [InlineData("the dam is not only old", Polarity.Affirmative)]
    [InlineData("the work will begin without delay", Polarity.Affirmative)]
    [InlineData("a baker is made at night, not in a lecture", Polarity.Affirmative)]
    public void Only_a_negation_of_the_main_verb_makes_a_claim_negative(string sentence, Polarity expected) =>
        Assert.Equal(expected, Assert.Single(Extracted.Article($"Ana Rivera said: \"{sentence}.\"").Claims).Polarity);

    [Theory]
    [InlineData("people should leave", Stance.Demands)]
    [InlineData("the people who should leave are here", Stance.Asserts)]
    public void Only_an_obligation_of_the_main_verb_makes_a_claim_a_demand(string sentence, Stance expected) =>
        Assert.Equal(expected, Assert.Single(Extracted.Article($"Ana Rivera said: \"{sentence}.\"").Claims).Stance);

    [Theory]
    [InlineData("\"The dam,\" Ana Rivera said, \"is safe.\"", "The dam, is safe.")]
    [InlineData("\"The dam is safe,\" Ana Rivera said. \"It will hold.\"", "The dam is safe,", "It will hold.")]
    [InlineData("\"The dam is safe,\" Ana Rivera said, \"and it will hold. We know.\"", "The dam is safe, and it will hold.", "We know.")]
    public void A_sentence_that_its_attribution_interrupts_is_one_claim(string paragraph, params string[] expected) =>
        Assert.Equal(expected, Extracted.Article(paragraph).Claims.Select(claim => claim.Text));

    [Fact]
    public void A_denial_of_two_propositions_denies_each()
    {
        var quotes = Extracted.Article("Several officials claimed that the dam was old, and the road was closed, a claim that the board has dismissed as baseless.").Quotes;

        Assert.Equal(["the dam was old", "the road was closed"], quotes[1].Claims.Select(claim => claim.Text));
        Assert.All(quotes[1].Claims, claim => Assert.Equal(Stance.Denies, claim.Stance));
    }
}
