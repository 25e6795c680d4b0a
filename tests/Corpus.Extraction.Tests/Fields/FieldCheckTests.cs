using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Fields;

public sealed class FieldCheckTests
{
    [Theory]
    [InlineData("int", "many", "CORP0006: 'many' is no int for 'a'; the value is not used. Write it as 42.")]
    [InlineData("int", "2147483648", "CORP0006: '2147483648' is no int for 'a'; the value is not used. Write it as 42.")]
    [InlineData("long", "1.5", "CORP0006: '1.5' is no long for 'a'; the value is not used. Write it as 42.")]
    [InlineData("decimal", "1,5", "CORP0006: '1,5' is no decimal for 'a'; the value is not used. Write it as 3.14.")]
    [InlineData("bool", "yes", "CORP0006: 'yes' is no bool for 'a'; the value is not used. Write it as true or false.")]
    [InlineData("date", "2024-02-30", "CORP0006: '2024-02-30' is no date for 'a'; the value is not used. Write it as 2024-05-31.")]
    [InlineData("datetime", "2024-05-31T14:30:00", "CORP0006: '2024-05-31T14:30:00' is no datetime for 'a'; the value is not used. Write it as 2024-05-31T14:30:00+02:00.")]
    [InlineData("uri", "/a/b", "CORP0006: '/a/b' is no uri for 'a'; the value is not used. Write it as https://example.org/page.")]
    [InlineData("string", "[b, c]", "CORP0006: 'b, c' is no text for 'a'; the value is not used. Write it as words on one line.")]
    [InlineData("{ one of: [news, opinion] }", "opnion", "CORP0006: 'opnion' is no value for 'a'; the value is not used. Write it as news or opinion.")]
    [InlineData("{ one of: [a1, a2, a3, a4, a5, a6, a7, a8, b9] }", "b8", "CORP0006: 'b8' is no value for 'a'; the value is not used. Write it as the nearest, a8.")]
    [InlineData("[int]", "{ b: 1 }", "CORP0006: 'b: 1' is no list for 'a'; the value is not used. Write it as […, …].")]
    [InlineData("{ fields: { b: int } }", "1", "CORP0006: '1' is no mapping for 'a'; the value is not used. Write it as { b: … }.")]
    [InlineData("{ type: int, min: 1 }", "0", "CORP0030: '0' does not keep to the bounds of 'a': at least 1.")]
    [InlineData("{ type: decimal, max: 1.5 }", "1.6", "CORP0030: '1.6' does not keep to the bounds of 'a': at most 1.5.")]
    [InlineData("{ type: date, min: 2024-01-01 }", "2023-12-31", "CORP0030: '2023-12-31' does not keep to the bounds of 'a': at least 2024-01-01.")]
    [InlineData("{ type: datetime, max: 2024-01-01T00:00Z }", "2024-01-01T00:00-01:00", "CORP0030: '2024-01-01T00:00-01:00' does not keep to the bounds of 'a': at most 2024-01-01T00:00:00+00:00.")]
    [InlineData("{ type: string, length: 2..3 }", "x", "CORP0030: 'x' does not keep to the bounds of 'a': at least 2 characters.")]
    [InlineData("{ type: string, length: ..1 }", "xy", "CORP0030: 'xy' does not keep to the bounds of 'a': at most 1 character.")]
    [InlineData("{ type: string, pattern: '[A-Z]+' }", "Xy", "CORP0030: 'Xy' does not keep to the bounds of 'a': the pattern [A-Z]+.")]
    [InlineData("{ type: [int], length: ..1 }", "[1, 2]", "CORP0030: '1, 2' does not keep to the bounds of 'a': at most 1 item.")]
    public void A_value_that_does_not_fit_is_told_at_its_place(string type, string value, string fault) =>
        Assert.Equal(["n.md(2,4): " + fault], Faults($"a: {type}", $"a: {value}"));

    [Theory]
    [InlineData("int", "-3")]
    [InlineData("int", "'3'")]
    [InlineData("long?", "3000000000")]
    [InlineData("decimal", "+0.5")]
    [InlineData("bool", "False")]
    [InlineData("date", "2024-02-29")]
    [InlineData("datetime", "2024-05-31 14:30 +02:00")]
    [InlineData("datetime", "2024-05-31T14:30:00.25Z")]
    [InlineData("uri", "mailto:desk@example.org")]
    [InlineData("[int]", "7")]
    [InlineData("[int]", "[]")]
    [InlineData("int?", "")]
    [InlineData("{ type: string, length: 1 }", "😀")]
    [InlineData("any", "{ b: [1, { c: 2 }] }")]
    public void A_value_that_fits_is_no_fault(string type, string value) => Assert.Empty(Faults($"a: {type}", $"a: {value}"));

    [Fact]
    public void All_faults_of_front_matter_and_sidecar_are_told_at_once()
    {
        var faults = Faults(
            "views: int\n  tags?: [{ type: string, length: 1..3 }]\n  place:\n    fields: { city: string, lat: decimal? }\n  section: string\n  source: uri?",
            "views: lots\nviews: 3\ntags: [one, three, x]\nplace: { town: Karo, lat: north }\nsectoin: news",
            "published: soon\nsource: nowhere\n");

        Assert.Equal(
            [
                "n.md(2,8): CORP0006: 'lots' is no int for 'views'; the value is not used. Write it as 42.",
                "n.md(3,1): CORP0034: The key 'views' stands twice; what it says here is not used.",
                "n.md(4,13): CORP0030: 'three' does not keep to the bounds of 'tags': at most 3 characters.",
                "n.md(5,10): CORP0031: The key 'place.town' is not declared; the nearest is 'place.city'. Declare it under 'fields' in corpus.yaml, or take it out.",
                "n.md(5,27): CORP0006: 'north' is no decimal for 'place.lat'; the value is not used. Write it as 3.14.",
                "n.md(5,8): CORP0032: The key 'place.city' is missing: it is declared as string, without '?' and without a default.",
                "n.md(6,1): CORP0031: The key 'sectoin' is not declared; the nearest is 'section'. Declare it under 'fields' in corpus.yaml, or take it out.",
                "n.yaml(1,12): CORP0006: 'soon' is no date for 'published'; the value is not used. Write it as 2024-05-31 or 2024-05-31T14:30:00Z.",
                "n.yaml(2,9): CORP0006: 'nowhere' is no uri for 'source'; the value is not used. Write it as https://example.org/page.",
                "n.md(1,1): CORP0032: The key 'section' is missing: it is declared as string, without '?' and without a default.",
            ],
            faults.OrderBy(fault => fault.Contains("'section' is missing", StringComparison.Ordinal)).ThenBy(fault => fault, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("---\n---\nBody", null, "n.md(1,1)")]
    [InlineData("Body", null, "n.md(1,1)")]
    [InlineData("Body", "b: 1\n", "n.yaml(1,1)")]
    [InlineData("---\na:\n---\nBody", null, "n.md(2,1)")]
    public void A_missing_key_is_told_where_it_would_stand(string seed, string? sidecar, string place) =>
        Assert.Equal(
            $"{place}: CORP0032: The key 'a' is missing: it is declared as int, without '?' and without a default.",
            Assert.Single(Check("a: int\n  b: int?", seed, sidecar).Faults).ToString());

    [Fact]
    public void Metadata_that_cannot_be_read_lacks_nothing() => Assert.Empty(Check("a: int", "---\nb: [\n---\nBody", null).Faults);

    [Fact]
    public void A_known_key_may_be_required_and_is_refused_once()
    {
        Assert.Equal(["n.md(1,1): CORP0032: The key 'outlet' is missing: it is declared as string, without '?' and without a default."], Faults("outlet: string", "title: x"));
        Assert.Equal(["n.md(2,12): CORP0006: 'soon' is no date for 'published'; the value is not used. Write it as 2024-05-31 or 2024-05-31T14:30:00Z."], Faults("published: date", "published: soon"));
        Assert.Equal(["n.md(2,12): CORP0006: '2024-05-31T10:00Z' is no date for 'published'; the value is not used. Write it as 2024-05-31."], Faults("published: date", "published: 2024-05-31T10:00Z"));
    }

    [Theory]
    [InlineData("outlet: string\n  language: string", "title: x")]
    [InlineData("outlet: string", "outlet:")]
    [InlineData("outlet: { one of: [The Post, Coast Radio] }", "outlet: Coast Radio")]
    [InlineData("outlet: { one of: [Coast Radio] }", "title: x", "n.md(1,1): CORP0006: 'The Post' is no value for 'outlet'; the value is not used. Write it as Coast Radio.")]
    [InlineData("language: { type: string, length: 5 }", "title: x", "n.md(1,1): CORP0030: 'en' does not keep to the bounds of 'language': at least 5 characters.")]
    public void What_the_project_states_of_a_folder_is_held_against_the_declaration_where_the_file_says_nothing(string fields, string frontMatter, params string[] expected)
    {
        var settings = SettingsReader.Read(new MemoryText(SeedPath.Settings, $"fields:\n  {fields}\n", ""));
        var seed = Seed($"---\n{frontMatter}\n---\nBody", null) with { Defaults = new SeedDefaults("The Post", "en") };

        Assert.Equal(expected, FieldCheck.Of(settings.Fields!, MetadataReader.Read(seed).Located).Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void References_are_given_on_with_their_places()
    {
        var checkedFields = Check("follows: ref article\n  about: [ref speaker]", "---\nfollows: dam\nabout: [Ana Ruiz, Bo Ek]\n---\nBody", null);

        Assert.Equal(["Article dam 2", "Speaker Ana Ruiz 3", "Speaker Bo Ek 3"], checkedFields.References.Select(reference => $"{reference.Type} {reference.Text} {reference.Place.Start.Line + 1}"));
    }

    private static List<string> Faults(string fields, string frontMatter, string? sidecar = null)
    {
        var seed = $"---\n{frontMatter}\n---\nBody";
        var read = MetadataReader.Read(Seed(seed, sidecar)).Diagnostics;
        return [.. read.Concat(Check(fields, seed, sidecar).Faults).Select(fault => fault.ToString())];
    }

    private static CheckedFields Check(string fields, string seed, string? sidecar)
    {
        var settings = SettingsReader.Read(new MemoryText(SeedPath.Settings, $"fields:\n  {fields}\n", ""));
        Assert.Empty(settings.Diagnostics);
        return FieldCheck.Of(settings.Fields!, MetadataReader.Read(Seed(seed, sidecar)).Located);
    }

    private static SeedFile Seed(string seed, string? sidecar) =>
        new(new MemoryText("n.md", seed, ""), sidecar is null ? null : new MemoryText("n.yaml", sidecar, ""));
}
