using Corpus.Model;

namespace Corpus.Extraction.Tests.Quotations;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Ana Rivera built the dam.", "Rivera said that it was safe.", "Ana Rivera")]
    [InlineData("Ana Rivera, the chief engineer, built the dam.", "The chief engineer said that it was safe.", "Ana Rivera")]
    [InlineData("Ana Rivera, Norland's minister of water, built the dam.", "The Norlandic water minister said that it was safe.", "Ana Rivera")]
    [InlineData("Ana Rivera built the dam.", "She said that it was safe.", "Ana Rivera")]
    [InlineData("Pieter van der Berg built the dam.", "Van der Berg said that it was safe.", "Pieter van der Berg")]
    [InlineData("The river rose.", "Theresa May said that it was safe.", "Theresa May")]
    [InlineData("The river rose.", "Some engineers said that it was safe.", "Some engineers")]
    [InlineData("The river rose.", "The Ministry of Water said that it was safe.", "the Ministry of Water")]
    [InlineData("Ana Rivera built the dam.", "A spokesman for Rivera said that it was safe.", "A spokesman for Rivera")]
    [InlineData("Ana Rivera built the dam.", "Rivera's office said that it was safe.", "Rivera's office")]
    public void A_mention_finds_its_speaker(string before, string sentence, string expected) =>
        Assert.Equal(expected, Extracted.Article(before, sentence).Quotes[0].Speaker?.Name, ignoreCase: true);

    [Fact]
    public void A_title_that_two_people_have_points_at_neither()
    {
        var quote = Extracted.Article("Ana Rivera, the engineer, met Tom Hale, the engineer.", "The engineer said that it was safe.").Quotes[0];
        Assert.Equal("The engineer", quote.Speaker?.Name);
        Assert.Equal(MentionKind.Description, quote.Mention?.Kind);
    }

    [Fact]
    public void Names_and_descriptions_become_aliases_and_pronouns_never_do()
    {
        var speaker = Assert.Single(Extracted.Article(
            "Ana Rivera, the chief engineer, said that the dam was safe.",
            "She said that it would hold.",
            "Ms Rivera said that she had tested it.",
            "The chief engineer said that the town was safe.").Speakers);
        Assert.Equal(["Ms Rivera", "The chief engineer"], speaker.Aliases.Select(alias => alias.Text));
        Assert.Equal(["the chief engineer"], speaker.Roles.Select(role => role.Text));
        Assert.Equal(SpeakerKind.Person, speaker.Kind);
    }

    [Theory]
    [InlineData("Mrs. Rivera said that it was safe.", "test.txt")]
    [InlineData("Ana Rivera said that it was safe.", null)]
    [InlineData("The Ministry of Water said that it was safe.", null)]
    [InlineData("The engineer said that it was safe.", null)]
    public void A_single_name_of_a_person_is_known_in_its_article_alone(string sentence, string? onlyIn) =>
        Assert.Equal(onlyIn, Extracted.Article(sentence).Quotes[0].Speaker!.OnlyIn);

    [Fact]
    public void A_pronoun_of_the_other_sex_does_not_point_at_her()
    {
        var quotes = Extracted.Article("Mrs Rivera said that the dam was safe.", "He said that it leaked.").Quotes;
        Assert.Null(quotes[1].Speaker);
        Assert.Equal("He", quotes[1].Mention?.Text);
    }
}
