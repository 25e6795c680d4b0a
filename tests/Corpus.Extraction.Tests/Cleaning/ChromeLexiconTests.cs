using Corpus.Extraction.Cleaning;

namespace Corpus.Extraction.Tests.Cleaning;

public sealed class ChromeLexiconTests
{
    private static readonly Dictionary<string, string[]> Classes = new()
    {
        ["credits"] = ["byline", "credits", "caption", "agency", "desk", "contribution"],
        ["date-words"] = ["month", "weekday", "label", "update", "ago", "unit", "clock", "zone", "filler", "number"],
        ["notices"] = ["consent", "newsletter"],
        ["release-marks"] = ["sign", "contact", "heading", "end"],
        ["wire-marks"] = ["slug", "more", "note", "change"],
    };

    private static readonly string[] InterfaceClasses =
        ["navigation", "sharing", "related", "newsletter", "consent", "advertising", "comments", "comment", "media", "legal", "account", "release"];

    public static TheoryData<string> Files =>
        new(typeof(ArticleCleaner).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Chrome/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_lexicon_states_its_source_and_is_sorted_unique_and_of_known_classes(string file)
    {
        var lines = Read(file);
        var entries = lines.Where(line => !line.StartsWith('#')).Select(line => line.Split(" ; ")).ToList();
        var known = Classes.GetValueOrDefault(Path.GetFileNameWithoutExtension(file), InterfaceClasses);

        Assert.Contains(lines, line => line.StartsWith("# Source: ", StringComparison.Ordinal));
        Assert.Equal(entries.Select(entry => entry[0]).Distinct().Order(StringComparer.Ordinal), entries.Select(entry => entry[0]));
        Assert.All(entries, entry => Assert.True(entry.Length == 2 && known.Contains(entry[1].Split(',')[0]), string.Join(" ; ", entry)));
    }

    private static string[] Read(string file)
    {
        using var reader = new StreamReader(typeof(ArticleCleaner).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
