using System.Xml.Linq;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>The examples of docs/generated-members.md compile against what is generated.</summary>
public sealed class MemberPageTests
{
    private const string Page = "generated-members.md";

    public static TheoryData<string> SectionsWithMembers => [.. DocumentationPage.Sections(Page).Where(section => Fences(section.Body, "csharp").Any()).Select(section => section.Heading)];

    [Theory]
    [MemberData(nameof(SectionsWithMembers))]
    public void The_members_of_a_section_are_there(string heading)
    {
        var body = DocumentationPage.Sections(Page).Single(section => section.Heading == heading).Body;
        var seeds = DocumentationPage.Fences(body).Where(fence => fence.Info.StartsWith("seed ", StringComparison.Ordinal)).Select(fence => new MemoryFile(fence.Info["seed ".Length..], fence.Content));
        var uses = Fences(body, "csharp").SelectMany(code => code.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select((member, number) => $"object Use{number} => {member};");

        var run = Project.With(null, seeds, code: $"#pragma warning disable CS0618\nnamespace News {{ class Use {{ {string.Concat(uses)} }} }}").Run();

        Assert.Empty(run.Result.Diagnostics);
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void The_properties_that_the_page_shows_give_what_it_says()
    {
        var body = DocumentationPage.Sections(Page).Single(section => section.Heading == "Settings").Body;
        var properties = XElement.Parse(Fences(body, "xml (not run)").Single()).Elements().ToDictionary(property => property.Name.LocalName, property => property.Value);

        var run = Project.With(properties, [Invented.Harbour]).Run();

        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal(Accessibility.Internal, run.Compilation.GetTypeByMetadataName("Press.Archive.Clippings")!.DeclaredAccessibility);
    }

    private static IEnumerable<string> Fences(string body, string info) => DocumentationPage.Fences(body).Where(fence => fence.Info == info).Select(fence => fence.Content);
}
