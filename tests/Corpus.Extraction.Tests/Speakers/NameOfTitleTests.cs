using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Speakers;

/// <summary>A headline in title case writes much like a name that is none.</summary>
public sealed class NameOfTitleTests
{
    [Fact]
    public void A_place_of_the_text_is_no_person_of_the_headline() =>
        Assert.Equal((SpeakerKind.Organization, "Mellworth"), Speaker("Taxes Down, Trade Up: Life in Post-War Mellworth", "The board met in Mellworth. Mellworth said that the road was open."));

    [Fact]
    public void A_person_of_the_headline_is_the_one_of_the_text() =>
        Assert.Equal((SpeakerKind.Person, "Pavel Moran"), Speaker("Three questions to Pavel Moran", "The board met in Mellworth. Moran said that the road was open."));

    [Fact]
    public void A_claim_in_apposition_is_no_role()
    {
        var article = Read("Rain over the valley", "Mellworth said that soil was used against Varnholt, a claim that the board has rejected. Varnholt said that the road was open.");

        Assert.DoesNotContain("a claim", article.Speakers.SelectMany(speaker => speaker.Roles).Select(role => role.Text));
    }

    private static (SpeakerKind Kind, string Name) Speaker(string title, string paragraph)
    {
        var speaker = Read(title, paragraph).Quotes[0].Speaker!;
        return (speaker.Kind, speaker.Name);
    }

    private static Article Read(string title, string paragraph) =>
        ArticleExtractor.Extract(new SeedFile(new MemoryText("a.txt", $"{title}\n\n{paragraph}\n", ""), null)).Article!;
}
