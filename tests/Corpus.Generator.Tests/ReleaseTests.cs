using System.Text.RegularExpressions;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests;

/// <summary>The files that track the diagnostics of each release say what the generator can say, and people find the page of each.</summary>
public sealed partial class ReleaseTests
{
    private static readonly string[] Shipped = Rows("Shipped"), Unshipped = Rows("Unshipped");

    [Fact]
    public void Every_diagnostic_is_tracked_as_it_is_now()
    {
        // Written out: a changed row has five columns, and its first category and severity are those of now.
        var changed = Unshipped.Where(row => row.Count(unit => unit == '|') == 5).Select(row => row.Split(" | ")).ToDictionary(cells => cells[0]);
        var shipped = Shipped.Select(row => changed.TryGetValue(row[..8], out var cells) ? string.Join(" | ", cells[0], cells[1], cells[2], cells[5]) : row);
        var added = Unshipped.Where(row => row.Count(unit => unit == '|') == 3);

        Assert.Equal(
            Descriptors.All.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}"),
            shipped.Concat(added).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_changed_was_shipped_as_it_is_said_to_have_been() =>
        Assert.All(Unshipped.Where(row => row.Count(unit => unit == '|') == 5).Select(row => row.Split(" | ")), cells =>
            Assert.Contains($"{cells[0]} | {cells[3]} | {cells[4]} | ", string.Join('\n', Shipped), StringComparison.Ordinal));

    [Fact]
    public void The_link_of_each_diagnostic_leads_to_its_section()
    {
        var page = DocumentationPage.Read("diagnostics.md").ToLowerInvariant();

        Assert.All(Descriptors.Faults, fault =>
        {
            var link = HelpLink.In("https://example.org/corpus/", fault);
            Assert.StartsWith("https://example.org/corpus/blob/main/docs/diagnostics.md#corp", link, StringComparison.Ordinal);
            Assert.Matches("#[a-z0-9-]+$", link);
            Assert.Contains($"\n## {link[(link.IndexOf('#') + 1)..].Replace('-', ' ')}\n", Punctuation().Replace(page, match => match.Value == "-" ? " " : ""), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_build_that_knows_no_address_gives_no_link() => Assert.All(Descriptors.All, descriptor => Assert.Equal("", descriptor.HelpLinkUri));

    private static string[] Rows(string file) =>
        [.. DocumentationPage.ReadFile($"src/Corpus.Generator/AnalyzerReleases.{file}.md").Split('\n').Where(line => line.StartsWith("CORP", StringComparison.Ordinal))];

    [GeneratedRegex("[:,'?.()<>`-]")]
    private static partial Regex Punctuation();
}
