using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>Where the members stand, what their class is called, and who sees them: a project says so by properties.</summary>
public sealed class PropertyTests
{
    private const string Member = "HarbourBridgeToOpenInSpringAfterTwoYears";

    [Fact]
    public void The_members_stand_in_the_namespace_that_the_project_names()
    {
        var run = Of(("CorpusNamespace", "Press.Archive"));

        AssertCompiles(run);
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Press.Archive.Articles"));
        Assert.Null(run.Compilation.GetTypeByMetadataName("News.Articles"));
    }

    [Fact]
    public void The_class_of_the_articles_has_the_name_that_the_project_gives_it_and_no_other_type_changes_its_own()
    {
        var run = Of(("CorpusRootClass", "Press"));

        AssertCompiles(run);
        Assert.Equal([Member], run.Compilation.GetTypeByMetadataName("News.Press")!.GetMembers(Member).Select(member => member.Name));
        Assert.All(["Article", "Quotes", "Claims", "Speakers", "SeedCorpus", "QuotesOf"], type => Assert.NotNull(run.Compilation.GetTypeByMetadataName("News." + type)));
        Assert.Null(run.Compilation.GetTypeByMetadataName("News.Articles"));
    }

    [Fact]
    public void A_name_that_is_the_class_of_the_articles_gets_a_word_whatever_the_class_is_called()
    {
        var seed = Invented.Seed("press.md", "Press", "The rest of the article is not about anything in particular.");
        var run = Project.With(new Dictionary<string, string> { ["CorpusRootClass"] = "Press" }, [new MemoryFile("press.md", "---\nid: Press\n---\n" + seed.GetText())]).Run();

        AssertCompiles(run);
        Assert.Contains(" PressArticle =>", run.File("Articles.0000.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Nothing_is_seen_outside_of_the_assembly_where_the_project_says_internal(string quoteMembers)
    {
        var run = Of(("CorpusVisibility", "Internal"), ("CorpusQuoteMembers", quoteMembers));

        AssertCompiles(run);
        var types = run.Compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "News").GetTypeMembers();
        Assert.All(types, type => Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility));
    }

    [Theory]
    [InlineData("CorpusNamespace", "my-news", "no namespace of C#; 'News' is used.")]
    [InlineData("CorpusNamespace", "News..Old", "no namespace of C#; 'News' is used.")]
    [InlineData("CorpusNamespace", "My.class", "no namespace of C#; 'News' is used.")]
    [InlineData("CorpusRootClass", "My Press", "no name for a class of C#, or that of another generated type; 'Articles' is used.")]
    [InlineData("CorpusRootClass", "class", "no name for a class of C#, or that of another generated type; 'Articles' is used.")]
    [InlineData("CorpusRootClass", "record", "no name for a class of C#, or that of another generated type; 'Articles' is used.")]
    [InlineData("CorpusRootClass", "Quotes", "no name for a class of C#, or that of another generated type; 'Articles' is used.")]
    [InlineData("CorpusVisibility", "private", "neither 'public' nor 'internal'; 'public' is used.")]
    [InlineData("CorpusQuoteMembers", "no", "neither 'true' nor 'false'; 'true' is used.")]
    [InlineData("CorpusIndex", "sometimes", "none of 'auto', 'always' and 'never'; 'auto' is used.")]
    public void A_value_that_cannot_be_used_is_told_and_the_default_is_used(string property, string value, string expected)
    {
        var run = Of((property, value));

        Assert.Equal($"warning CORP0040: The property <{property}> is '{value}', which is {expected}", Assert.Single(run.Result.Diagnostics).ToString());
        AssertCompiles(run);
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("News.Articles"));
    }

    [Theory]
    [InlineData("CorpusNamespace", "@event.News")]
    [InlineData("CorpusNamespace", "Система.Новости")]
    [InlineData("CorpusVisibility", "PUBLIC")]
    [InlineData("CorpusQuoteMembers", "TRUE")]
    [InlineData("CorpusIndex", "Never")]
    [InlineData("CorpusRootClass", " ")]
    public void A_value_that_can_be_used_is_no_fault(string property, string value)
    {
        var run = Of((property, value));

        Assert.Empty(run.Result.Diagnostics);
        AssertCompiles(run);
    }

    [Fact]
    public void A_new_namespace_reads_no_seed_again()
    {
        var run = Of().Project.Set("CorpusNamespace", "Press").Run();

        Assert.Equal("Kept 1", run.Reasons(StepNames.Parse));
        Assert.Equal("Kept 1", run.Reasons(StepNames.ArticleBucket));
    }

    private static Run Of(params (string Name, string Value)[] properties) =>
        Project.With(properties.ToDictionary(property => property.Name, property => property.Value), [Invented.Harbour]).Run();

    private static void AssertCompiles(Run run) => Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
}
