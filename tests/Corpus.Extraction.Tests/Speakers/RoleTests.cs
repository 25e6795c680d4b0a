using Corpus.Model;

namespace Corpus.Extraction.Tests.Speakers;

public sealed class RoleTests
{
    [Theory]
    [InlineData("Ana Rivera, the deputy minister of energy and water, said that the dam was safe.", "the deputy minister of energy and water")]
    [InlineData("Ana Rivera, Minister of Information and Culture, said that the dam was safe.", "Minister of Information and Culture")]
    [InlineData("Ana Rivera, 71, a retired teacher, said that the dam was safe.", "a retired teacher")]
    [InlineData("Ana Rivera (D-Ky.), the chief engineer, said that the dam was safe.", "the chief engineer")]
    [InlineData("Moran's spokeswoman, Ana Rivera, said that the dam was safe.", "Moran's spokeswoman")]
    [InlineData("But his predecessor, Ana Rivera, said that the dam was safe.", "his predecessor")]
    [InlineData("Her sister-in-law, Ana Rivera, said that the dam was safe.", "Her sister-in-law")]
    [InlineData("Ana Rivera, one of the protesters, said that the dam was safe.", "one of the protesters")]
    [InlineData("Ana Rivera, a widow and mother of six, said that the dam was safe.", "a widow and mother of six")]
    [InlineData("The head of the water department Ana Rivera said that the dam was safe.", "The head of the water department")]
    [InlineData("Ana Rivera, a farmer in Upper Mellworth district, said that the dam was safe.", "a farmer in Upper Mellworth district")]
    [InlineData("Moran's successor as chief engineer, Ana Rivera, said that the dam was safe.", "Moran's successor as chief engineer")]
    public void A_description_beside_a_name_is_a_role(string sentence, string expected) =>
        Assert.Equal([expected], Extracted.Article(sentence).Quotes[0].Speaker!.Roles.Select(role => role.Text));

    [Fact]
    public void An_office_stands_before_a_name_with_a_doctors_title() =>
        Assert.Equal(["Dr.", "The chief engineer"], Extracted.Article("The chief engineer, Dr. Ana Rivera, said that the dam was safe.").Quotes[0].Speaker!.Roles.Select(role => role.Text));

    [Theory]
    [InlineData("Norvane Mobility (NSX: NVM), a leading maker of boats, said that the dam was safe.", "Norvane Mobility", SpeakerKind.Organization)]
    [InlineData("Norvane Mobility, a mining company, said that the dam was safe.", "Norvane Mobility", SpeakerKind.Organization)]
    [InlineData("Norvane Mobility, which runs the mill, said that the dam was safe.", "Norvane Mobility", SpeakerKind.Organization)]
    [InlineData("Norvane Mobility said that the dam was safe. It left the mill to Norvane Mobility (NSX: NVM).", "Norvane Mobility", SpeakerKind.Organization)]
    [InlineData("Ruben Alvarado, a former radio operator, said that the dam was safe.", "Ruben Alvarado", SpeakerKind.Person)]
    [InlineData("Ruben Alvarado, who runs the mill, said that the dam was safe.", "Ruben Alvarado", SpeakerKind.Person)]
    public void What_stands_behind_a_name_tells_a_body(string sentence, string name, SpeakerKind expected)
    {
        var speaker = Extracted.Article(sentence).Quotes[0].Speaker!;
        Assert.Equal((name, expected), (speaker.Name, speaker.Kind));
    }
}
