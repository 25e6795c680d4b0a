using Corpus.Extraction.Joining;
using Corpus.Extraction.Settings;
using Corpus.Faces;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Specification;
using Corpus.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>Classes that become too large say so, and never so large that they cannot be loaded.</summary>
public sealed class SizeTests
{
    [Fact]
    public void A_class_stays_below_the_limit_of_the_runtime_and_says_so_as_an_error()
    {
        var spec = LayoutTests.Of(LayoutTests.Faces(CorpusSpec.MaxMembers + 10));

        Assert.Equal(CorpusSpec.MaxMembers, spec.Articles.Sum(file => file.Members.Count));
        Assert.Equal("error CORP0024: The class 'Articles.Wire' would have 60010 members, and a class of more than 65535 cannot be loaded; it gets the first 60000, in the order of their paths. Put the articles into folders: each is a class of its own.", Told(spec.Problems));
    }

    [Fact]
    public void Former_names_count_and_those_beyond_the_limit_are_no_members()
    {
        var faces = LayoutTests.Faces(CorpusSpec.MaxMembers - 1);
        var spec = LayoutTests.Of(faces.SetItem(7, faces[7] with { FormerNames = new("One", "Two", "Three") }));

        Assert.Equal(["Wire.One"], spec.Articles.SelectMany(file => file.Members).SelectMany(member => member.Face.FormerNames));
        Assert.StartsWith("error CORP0024: The class 'Articles.Wire' would have 60002 members,", Told(spec.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_in_folders_are_no_class_that_is_too_large()
    {
        var faces = LayoutTests.Faces(CorpusSpec.MaxMembers + 10).Select((face, number) => face with { Path = $"{number / 5_000}/{face.Path}" });

        var spec = LayoutTests.Of([.. faces]);

        Assert.Equal(CorpusSpec.MaxMembers + 10, spec.Articles.Sum(file => file.Members.Count));
        Assert.Equal("", Told(spec.Problems));
    }

    [Theory]
    [InlineData(8_000, "")]
    [InlineData(8_001, "info CORP0042: The class 'Articles.Wire' has 8001 members, more than anybody finds in a list. Put the articles into folders: each is a class of its own.")]
    public void A_class_in_which_nobody_finds_anything_says_so(int articles, string expected) => Assert.Equal(expected, Told(LayoutTests.Of(LayoutTests.Faces(articles)).Problems));

    [Fact]
    public void Speakers_beyond_the_limit_are_told()
    {
        var speakers = Enumerable.Range(0, CorpusSpec.MaxMembers + 1).Select(number => KnownSpeaker.Of(new Speaker($"Ministry Number{number}", SpeakerKind.Organization, [], [])));

        var spec = SpeakerSpec.Of(JoinedSpeakers.Of([.. speakers], CorpusSettings.None, default), default);

        Assert.Equal(CorpusSpec.MaxMembers, spec.Speakers.Sum(file => file.Members.Count));
        Assert.Equal("info CORP0044: The articles name 60001 speakers; those after the first 60000, in the order of their names, have no member and are found through 'Speakers.All'.", Told(spec.Problems));
    }

    [Fact]
    public void A_project_that_wants_the_first_members_alone_may_lower_the_error()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions([new("CORP0024", ReportDiagnostic.Warn)]);
        CSharpGeneratorDriver.Create(new Telling()).RunGeneratorsAndUpdateCompilation(CSharpCompilation.Create("News", options: options), out _, out var told);

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(told).Severity);
    }

    private sealed class Telling : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.ParseOptionsProvider, (output, _) => output.ReportDiagnostic(ProblemDiagnostic.Of(new Problem(SizeFaults.TooManyArticles, null, new("Articles", 60_001, 60_000)), null)));
    }

    private static string Told(ValueList<CorpusProblem> problems) =>
        string.Join("\n", CorpusProblems.Locate(problems, [], quoteMembers: false).Select(problem => ProblemDiagnostic.Of(problem, null).ToString()));
}
