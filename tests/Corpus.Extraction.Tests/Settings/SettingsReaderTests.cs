using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Model;
using CsCheck;

namespace Corpus.Extraction.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void A_speaker_has_a_name_aliases_and_those_who_are_others()
    {
        var statement = Assert.Single(Read("""
            speakers:
              - name: Khawaja Muhammad Asif
                aliases: [Khawaja Asif, "Khwaja Asif"]
                apart: Khawaja Saad Rafique
            """).Speakers);

        Assert.Equal("Khawaja Muhammad Asif", statement.Name.Text);
        Assert.Equal(["Khawaja Asif", "Khwaja Asif"], statement.Aliases.Select(alias => alias.Text));
        Assert.Equal(["Khawaja Saad Rafique"], statement.Apart.Select(name => name.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("speakers:\n")]
    [InlineData("speakers: []\n")]
    [InlineData("speakers: [{ name: Ana Ruiz, aliases: , apart: [] }]\n")]
    public void What_says_nothing_is_no_fault(string yaml) => Assert.Empty(Read(yaml).Diagnostics);

    [Theory]
    [InlineData("speekers: []\n", "(1,1): CORP0014: The setting is not used: 'speekers' is no key here; the nearest is 'speakers'.")]
    [InlineData("speakers: []\nspeakers: []\n", "(2,1): CORP0014: The setting is not used: the key 'speakers' stands twice.")]
    [InlineData("speakers:\n  - name: Ana Ruiz\n    alias: [A. Ruiz]\n", "(3,5): CORP0014: The setting is not used: 'alias' is no key here; the nearest is 'aliases'.")]
    [InlineData("speakers:\n  name: Ana Ruiz\n", "(2,3): CORP0014: The setting is not used: 'speakers' holds a list; begin each speaker with '- name: '.")]
    [InlineData("speakers: Ana Ruiz\n", "(1,11): CORP0014: The setting is not used: 'speakers' holds a list; begin each speaker with '- name: '.")]
    [InlineData("speakers:\n  - Ana Ruiz\n", "(2,5): CORP0014: The setting is not used: a speaker has the key 'name'.")]
    [InlineData("speakers:\n  - aliases: [A. Ruiz]\n", "(2,5): CORP0014: The setting is not used: a speaker has the key 'name'.")]
    [InlineData("speakers:\n  - name: [Ana Ruiz]\n", "(2,11): CORP0014: The setting is not used: this is no value of 'name'; write a name.")]
    [InlineData("speakers:\n  - name: '?'\n", "(2,11): CORP0014: The setting is not used: '?' is no value of 'name'; write a name.")]
    [InlineData("speakers:\n  - name: Ana Ruiz\n    aliases: [[A. Ruiz]]\n", "(3,15): CORP0014: The setting is not used: this is no value of 'aliases'; write a name, or a list of names.")]
    [InlineData("speakers:\n  - name: Ana Ruiz\n  - name: A. Ruiz\n    aliases: ANA RUIZ\n", "(4,14): CORP0014: The setting is not used: 'ANA RUIZ' is a name of 'Ana Ruiz' already.")]
    [InlineData("speakers:\n  - name: Ana Ruiz\n  - name: Ana Ruiz\n", "(3,11): CORP0014: The setting is not used: 'Ana Ruiz' is a name of 'Ana Ruiz' already.")]
    [InlineData("speakers:\n  - name: Ana Ruiz\n    apart: [Ana Ruiz]\n", "(3,13): CORP0014: The setting is not used: 'Ana Ruiz' is a name of this speaker, who cannot be kept apart from it.")]
    [InlineData("speakers: [\n", "(2,1): CORP0013: ")]
    public void What_has_the_wrong_form_is_told_at_its_place(string yaml, string fault) =>
        Assert.StartsWith("corpus.yaml" + fault, Assert.Single(Read(yaml).Diagnostics).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_fault_costs_its_entry_alone()
    {
        var settings = Read("speakers:\n  - name: Ana Ruiz\n    aliases: [A. Ruiz, '?', Ruiz]\n  - aliases: [x]\n  - name: Pavel Moran\n");

        Assert.Equal(["Ana Ruiz", "Pavel Moran"], settings.Speakers.Select(speaker => speaker.Name.Text));
        Assert.Equal(["A. Ruiz", "Ruiz"], settings.Speakers[0].Aliases.Select(alias => alias.Text));
        Assert.Equal(2, settings.Diagnostics.Count);
    }

    [Fact]
    public void No_file_makes_it_throw() => Gen.String.Sample(text => Read(text), iter: 5_000);

    private static CorpusSettings Read(string yaml) => SettingsReader.Read(new MemoryText(SeedPath.Settings, yaml, ""));
}
