using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests;

/// <summary>What the project states of its seeds reaches the members, and an edit of it runs no more than it must.</summary>
public sealed class DefaultsTests
{
    private const string Body = "Karl Weber said: \"It grinds two sacks an hour.\"";

    private static readonly MemoryFile Mill = Invented.Seed("town/mill.txt", "The Old Mill Turns Once More for Its Visitors", Body);
    private static readonly MemoryFile Lake = new("town/lake.md", "---\noutlet: The Lake Post\n---\n\nThe Lake Is Clean Again After Ten Years of Work\n\n" + Body + "\n");
    private static readonly MemoryFile Inn = Invented.Seed("inn.txt", "The Inn at the Lake Has New Owners From Abroad", Body);

    private static readonly MemoryFile OldList = List("=Town Radio\ten\ttown/mill.txt", "=Town Radio\ten\ttown/lake.md");

    private static readonly Run First = Project.With(Mill, Lake, Inn, OldList).Run();

    [Fact]
    public void The_outlet_of_the_project_is_shown_where_the_seed_has_none()
    {
        var files = First.AllFiles();

        Assert.Contains(" · Town Radio · town/mill.txt · ", files, StringComparison.Ordinal);
        Assert.Contains(" · The Lake Post · town/lake.md · ", files, StringComparison.Ordinal);
        Assert.Contains(" · inn.txt · ", files, StringComparison.Ordinal);
        Assert.Empty(First.Result.Diagnostics);
    }

    [Fact]
    public void What_the_project_states_is_there_where_the_settings_require_it()
    {
        var settings = new MemoryFile("corpus.yaml", "fields: { outlet: string, language: string? }\n");

        Assert.Equal(
            ["/home/user/news/seeds/inn.txt(1,1): warning CORP0032: The key 'outlet' is missing: it is declared as string, without '?' and without a default."],
            Project.With(Mill, Lake, Inn, OldList, settings).Run().Result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Another_outlet_of_one_seed_parses_that_seed_alone()
    {
        var run = First.Project.Replace(OldList, List("=Village Radio\ten\ttown/mill.txt", "=Town Radio\ten\ttown/lake.md")).Run();

        Assert.Equal("Modified 1", run.Reasons(StepNames.Defaults));
        Assert.Equal("Kept 2, Modified 1", run.Reasons(StepNames.Group));
        Assert.Equal("Kept 2, Modified 1", run.Reasons(StepNames.Parse));
    }

    [Fact]
    public void A_default_that_the_seed_overrules_changes_no_file()
    {
        var run = First.Project.Replace(OldList, List("=Town Radio\ten\ttown/mill.txt", "=Village Radio\ten\ttown/lake.md")).Run();

        Assert.Equal("Kept 3", run.Reasons(StepNames.Face));
        Assert.Matches("^Cached [0-9]+$", run.OutputReasons());
    }

    [Fact]
    public void A_new_object_of_the_same_list_runs_nothing()
    {
        var run = First.Project.Replace(OldList, List("=Town Radio\ten\ttown/mill.txt", "=Town Radio\ten\ttown/lake.md")).Run();

        Assert.Equal("Kept 1", run.Reasons(StepNames.Defaults));
        Assert.Equal("Kept 3", run.Reasons(StepNames.Group));
        Assert.Matches("^Cached [0-9]+$", run.OutputReasons());
    }

    [Fact]
    public void An_edit_of_a_seed_leaves_the_list_alone()
    {
        var run = First.Project.Replace(Inn, Invented.Seed("inn.txt", "The Inn at the Lake Has New Owners From Abroad", Body, "One more paragraph.")).Run();

        Assert.Equal("Kept 1", run.Reasons(StepNames.Defaults));
        Assert.Equal("Kept 2, Modified 1", run.Reasons(StepNames.Group));
        Assert.Equal("Kept 3", run.Reasons(StepNames.Face));
        Assert.Matches("^Cached [0-9]+$", run.OutputReasons());
    }

    [Fact]
    public void A_list_taken_away_takes_its_outlets_away()
    {
        var run = First.Project.Remove(OldList).Run();

        Assert.DoesNotContain("Town Radio", run.AllFiles(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_none_is_told()
    {
        var told = Assert.Single(Project.With(Inn, List("=\tIn English\tinn.txt")).Run().Result.Diagnostics);

        Assert.Equal("warning CORP0043: 'In English' is no language tag for <CorpusSeeds Language=…>; it is not used. Write it as 'en' or 'fa-AF'.", told.ToString());
    }

    private static MemoryFile List(params string[] lines) =>
        new("/home/user/news/obj/Debug/corpus.defaults", string.Concat(lines.Select(line => line.Insert(line.LastIndexOf('\t') + 1, Project.Root) + "\n")));
}
