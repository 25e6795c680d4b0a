using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Reading;

/// <summary>Former names of an article in its metadata.</summary>
public sealed class AliasesTests
{
    [Theory]
    [InlineData("aliases: The old name", "The old name at 1,9")]
    [InlineData("aliases: [One, 'Two: 2']", "One at 1,10; Two: 2 at 1,15")]
    [InlineData("aliases:\n  - One\n  - One", "One at 2,4; One at 3,4")]
    [InlineData("aliases:", "")]
    [InlineData("title: Without", "")]
    public void Aliases_are_a_name_or_a_list_of_names(string yaml, string expected)
    {
        var aliases = Read(yaml).Aliases;

        Assert.Equal(expected, string.Join("; ", aliases.Select(alias => FormattableString.Invariant($"{alias.Text} at {alias.Start.Line},{alias.Start.Column}"))));
    }

    [Theory]
    [InlineData("aliases: [[One]]", "n.txt(2,11): CORP0006: 'One' is no name for 'aliases'; the value is not used. Write it as [Name, Name].")]
    [InlineData("aliases: {a: b}", "n.txt(2,10): CORP0006: 'a: b' is no list of names for 'aliases'; the value is not used. Write it as [Name, Name].")]
    public void Another_form_is_told(string yaml, string expected) => Assert.Equal(expected, Assert.Single(Read(yaml).Diagnostics).ToString());

    private static SeedMetadata Read(string yaml) => MetadataReader.Read(new SeedFile(new MemoryText("n.txt", $"---\n{yaml}\n---\n", ""), null));
}
