using Corpus.Faces.Naming;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Naming;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>docs/diagnostics.md says what the compiler says; its examples are run.</summary>
public sealed class DiagnosticPageTests
{
    private const string Page = "diagnostics.md";

    public static TheoryData<string> Examples =>
        [.. Sections().Where(section => DocumentationPage.Fences(section.Body).Any(fence => fence.Info == "diagnostics")).Select(section => section.Heading[..8])];

    [Fact]
    public void The_page_has_a_section_for_each_diagnostic_and_no_other() =>
        Assert.Equal(
            Descriptors.All.Select(descriptor => $"{descriptor.Id}: {descriptor.Title}"),
            Sections().Select(section => section.Heading));

    [Fact]
    public void Each_section_tells_the_severity() =>
        Assert.All(Sections(), section =>
            Assert.StartsWith($"\n\nSeverity: {Descriptor(section.Heading).DefaultSeverity.ToString().ToLowerInvariant()}\n", section.Body, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_the_page_says(string id)
    {
        var body = Sections().Single(section => section.Heading.StartsWith(id, StringComparison.Ordinal)).Body;
        var fences = DocumentationPage.Fences(body).ToList();
        var files = fences.Where(fence => fence.Info.StartsWith("seed ", StringComparison.Ordinal)).Select(fence => new MemoryFile(fence.Info["seed ".Length..], fence.Content));

        var told = Project.With(files).Run().Result.Diagnostics.Where(diagnostic => diagnostic.Id == id).Select(Line).Order(StringComparer.Ordinal);

        Assert.Equal(fences.Single(fence => fence.Info == "diagnostics").Content, string.Concat(told));
    }

    [Fact]
    public void An_example_that_is_not_run_has_the_form_of_a_message() =>
        Assert.All(
            Sections().SelectMany(section => DocumentationPage.Fences(section.Body).Where(fence => fence.Info == "text (not run)").Select(fence => (section.Heading, fence.Content))),
            example => Assert.Matches($"^(seeds/[a-z]+\\.txt\\([0-9]+,[0-9]+\\): )?(info|warning|error) {example.Heading[..8]}: {Pattern(Descriptor(example.Heading))}\n$", example.Content));

    [Fact]
    public void The_examples_of_names_are_what_the_rules_give()
    {
        var section = DocumentationPage.Sections("generated-members.md").Single(section => section.Heading == "How an article is named");
        var rows = section.Body.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();

        Assert.Equal(5, rows.Count);
        Assert.All(rows, row => Assert.Equal(row[2].Trim('`'), Identifiers.From(row[1])));
    }

    private static IEnumerable<(string Heading, string Body)> Sections() =>
        DocumentationPage.Sections(Page).Where(section => section.Heading.StartsWith("CORP", StringComparison.Ordinal));

    private static DiagnosticDescriptor Descriptor(string heading) => Descriptors.All.Single(descriptor => descriptor.Id == heading[..8]);

    private static string Line(Diagnostic diagnostic) => diagnostic.ToString().Replace(Project.Root, "seeds/", StringComparison.Ordinal) + "\n";

    /// <summary>The message with anything in its places.</summary>
    private static string Pattern(DiagnosticDescriptor descriptor) =>
        System.Text.RegularExpressions.Regex.Replace(
            System.Text.RegularExpressions.Regex.Escape(descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture)), @"\\\{[0-9](:X2)?}", ".+");
}
