using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>The rule that says who is behind a mention.</summary>
public sealed class ResolutionTests
{
    [Theory]
    [InlineData("name", "Ana Rivera", "Ana Rivera said that the dam was safe.")]
    [InlineData("role-description", "Ana Rivera", "Ana Rivera, the chief engineer, left. The chief engineer said that the dam was safe.")]
    [InlineData("description", "several officials", "On Monday several officials said that the dam was safe.")]
    [InlineData("pronoun-in-sentence", "Ana Rivera", "When Ana Rivera left, she said that the dam was safe.")]
    [InlineData("pronoun-from-sentence-before", "Ana Rivera", "Ana Rivera left. She said that the dam was safe.")]
    [InlineData("pronoun-for-last-speaker", "Ana Rivera", "\"It holds,\" said Ana Rivera. It rained. It rained again. She said that the dam was safe.")]
    [InlineData("pronoun-from-further-back", "Ana Rivera", "Ana Rivera left. It rained. It rained again. She said that the dam was safe.")]
    [InlineData("pronoun-for-body", "The board", "The board said that the wall leaked. They said that the dam was safe.")]
    [InlineData("pronoun-in-sentence", "Pavel Moran", "Ana Rivera, whose deputy, Pavel Moran, resigned at what he called \"a lie and a shame\", left.")]
    [InlineData("role-description", "Ana Rivera", "Former governor Ana Rivera left. Governor Pavel Moran stayed. In 2018 the then governor said that the dam was safe.")]
    [InlineData("body-taken-up", "the Ministry of Energy", "The ministry said that the dam was safe. The Ministry of Energy denied that it had leaked. The ministry said that it holds.")]
    [InlineData("body-taken-up", "Norvane Mobility", "Norvane Mobility (NSX: NVM) builds boats. The company said that the dam was safe.")]
    [InlineData("description", "Governor's Office", "On Monday, Governor's Office said that the dam was safe.")]
    [InlineData("description", "The company", "The Ministry of Energy met Hewad News. The company said that the dam was safe.")]
    [InlineData("description", "The company", "Norvane Mobility (NSX: NVM) met Lund Brothers Inc. The company said that the dam was safe.")]
    [InlineData("description", "Mellworth's central bank", "Mellworth's central bank left the hall. Mellworth's central bank said it rained. The bank said that the dam was safe.")]
    [InlineData("pronoun-from-sentence-before", "Otto Moran", "Ana Rivera left. The motto was chosen by Otto Moran in 1961. He said that the dam was safe.")]
    [InlineData("pronoun-from-sentence-before", "Pavel Moran", "Pavel Moran is a farmer. According to him, the dam was safe.")]
    [InlineData("role-description", "Ana Rivera", "The transport minister, Ana Rivera, left. Prime Minister Pavel Moran stayed. The minister said that the dam was safe.")]
    [InlineData("relative-pronoun", "Ana Rivera", "The road led past Ana Rivera, who said that the dam was safe.")]
    [InlineData("not-resolved", null, "It rained. He said that the dam was safe.")]
    public void The_last_mention_is_resolved_by_its_rule(string rule, string? speaker, string paragraph)
    {
        var body = ExtractionStages.Read(new Workspace(), new SeedFile(new MemoryText("a.txt", "Rain over the valley\n\n" + paragraph + "\n", ""), null), [], default).Body!;
        var resolution = body.Resolved[body.Attributions[^1]];

        Assert.Equal((rule, speaker), (resolution.Rule, resolution.Entity?.Name));
        Assert.Equal(speaker, body.Quotes[^1].Speaker?.Name);
    }
}
