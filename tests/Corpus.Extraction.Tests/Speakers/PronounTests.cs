namespace Corpus.Extraction.Tests.Speakers;

/// <summary>Whom "he" and "she" mean.</summary>
public sealed class PronounTests
{
    [Theory]
    [InlineData("Ana Rivera opened the door. She saw Tess Arnaud.", "she", "Ana Rivera")]
    [InlineData("Ana Rivera opened the door. She waited. She saw Tess Arnaud.", "she", "Ana Rivera")]
    [InlineData("Ana Rivera opened the door. He saw Tess Arnaud.", "she", "Tess Arnaud")]
    [InlineData("When she opened the door, Tess Arnaud came in.", "she", "Tess Arnaud")]
    public void A_pronoun_takes_up_the_one_before_it(string before, string pronoun, string speaker) =>
        Assert.Equal(speaker, SpeakerBehind(before, pronoun));

    [Theory]
    [InlineData("Robin Hale laughed. She closed the book. Alex Moran laughed. He rose.", "she", "Robin Hale")]
    [InlineData("Robin Hale closed her book. She met Alex Moran.", "he", "Alex Moran")]
    [InlineData("Robin Hale closed her book. Alex Moran met his brother and Robin Hale.", "he", "Alex Moran")]
    public void The_pronouns_behind_a_name_tell_the_sex(string before, string pronoun, string speaker) =>
        Assert.Equal(speaker, SpeakerBehind(before, pronoun));

    [Theory]
    [InlineData("One January day was cold.")]
    [InlineData("It was a Homeric struggle.")]
    [InlineData("There stood a Norlandic boy.")]
    public void What_describes_a_noun_is_nobody(string before) => Assert.Null(SpeakerBehind(before, "he"));

    [Fact]
    public void A_pronoun_is_none_of_those_who_are_addressed() =>
        Assert.Equal("Ana Rivera", Extracted.Article("Tess Arnaud met Ana Rivera. \"It is late, Arnaud,\" she said.").Quotes[0].Speaker?.Name);

    private static string? SpeakerBehind(string before, string pronoun) =>
        Extracted.Article($"{before} \"It is late,\" {pronoun} said.").Quotes[0].Speaker?.Name;
}
