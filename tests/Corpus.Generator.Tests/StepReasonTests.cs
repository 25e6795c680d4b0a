using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>What runs again after an edit, and what does not.</summary>
public sealed class StepReasonTests
{
    private static readonly MemoryFile Lake = Invented.Seed("lake.txt", "The Lake Is Clean Again After Ten Years of Work", "Olga Brandt said: \"You may drink from it.\"", Body);
    private static readonly MemoryFile Mill = Invented.Seed("mill.txt", "The Old Mill Turns Once More for Its Visitors", "Karl Weber said: \"It grinds two sacks an hour.\"", Body);
    private static readonly MemoryFile MillSidecar = new("mill.yaml", "outlet: The Miller\n");

    private static readonly MemoryFile LakeCorrections = new("lake.corrections.yaml", "quotes:\n  - change: You may drink\n    speaker: Nora Weiss\n");

    private const string Body = "The rest of the article is not about anything in particular.";

    private static readonly AdditionalText[] Files = [Lake, LakeCorrections, Mill, MillSidecar];

    private static readonly Run First = Project.With(Files).Run();

    [Fact]
    public void The_first_run_makes_everything_anew()
    {
        Assert.Equal("New 2", First.Reasons(StepNames.Face));
        Assert.Equal("New 1", First.Reasons(StepNames.ArticleBucket));
    }

    [Fact]
    public void Nothing_changed_means_nothing_runs() => AssertAllCached(First.Project.Run());

    [Fact]
    public void An_edit_of_the_body_that_keeps_title_first_words_and_quotes_ends_at_the_face()
    {
        const string Title = "The Lake Is Clean Again After Ten Years of Work";
        var lake = Invented.Seed("lake.txt", Title, Body, "Olga Brandt said: \"You may drink from it.\"");
        var edited = Invented.Seed("lake.txt", Title, Body, "Some words that were not there before shift every span below.", "Olga Brandt said: \"You may drink from it.\"");
        var run = Project.With(lake, Mill).Run().Project.Replace(lake, edited).Run();

        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.Seed));
        Assert.Equal("Kept 2", run.Reasons(StepNames.Face));
        AssertFilesCached(run);
    }

    [Fact]
    public void Other_first_words_change_the_file_that_shows_them_and_no_other()
    {
        var run = First.Project.Replace(Mill, Invented.Seed("mill.txt", "The Old Mill Turns Once More for Its Visitors", "This is another beginning.", "Karl Weber said: \"It grinds two sacks an hour.\"", Body)).Run();

        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.Face));
        Assert.Equal("Modified 1", run.Reasons(StepNames.ArticleBucket));
        Assert.Equal("Kept 1", run.Reasons(StepNames.Speakers));
        Assert.Equal("Kept 1", run.Reasons(StepNames.SpeakerBucket));
    }

    [Fact]
    public void An_edit_of_the_body_checks_no_metadata()
    {
        var run = First.Project.Add(Schema("int")).Run().Project.Replace(Lake, Invented.Seed("lake.txt", "The Lake Is Clean Again After Ten Years of Work", "Some words that were not there before.", Body)).Run();

        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.Parse));
        Assert.Equal("Kept 2", run.Reasons(StepNames.Metadata));
        Assert.Equal("Kept 2", run.Reasons(StepNames.FieldCheck));
    }

    [Fact]
    public void A_value_of_the_same_type_changes_no_inferred_type()
    {
        var some = new MemoryFile("mill.yaml", "outlet: The Miller\nviews: 3\n");
        var other = new MemoryFile("mill.yaml", "outlet: The Miller\nviews: 4\n");
        var run = First.Project.Replace(MillSidecar, some).Run().Project.Replace(some, other).Run();

        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.Parse));
        Assert.Equal("Kept 2", run.Reasons(StepNames.InferredType));
        Assert.Equal("Kept 1", run.Reasons(StepNames.Schema));
        AssertFilesCached(run);
    }

    [Fact]
    public void An_edit_of_the_schema_parses_no_seed_and_names_nothing_anew()
    {
        var schema = Schema("int");
        var run = First.Project.Add(schema).Run().Project.Replace(schema, Schema("long")).Run();

        Assert.Equal("Modified 1", run.Reasons(StepNames.Declared));
        Assert.Equal("Modified 2", run.Reasons(StepNames.FieldCheck));
        Assert.Equal("Kept 2", run.Reasons(StepNames.Parse));
        Assert.Equal("Kept 1", run.Reasons(StepNames.Corpus));
        Assert.Equal("Kept 1", run.Reasons(StepNames.ArticleBucket));
    }

    [Fact]
    public void A_new_title_changes_the_file_that_holds_the_name()
    {
        var run = First.Project.Replace(Lake, Invented.Seed("lake.txt", "The Lake Is Dirty Again After a Single Summer of Heat", "Olga Brandt said: \"You may drink from it.\"", Body)).Run();

        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.Face));
        Assert.Equal("Modified 1", run.Reasons(StepNames.ArticleBucket));
        Assert.Equal("Kept 1", run.Reasons(StepNames.SpeakerBucket));
    }

    [Fact]
    public void A_new_file_parses_that_file_alone()
    {
        var run = First.Project.Add(Invented.Seed("inn.txt", "The Inn at the Lake Has New Owners From Abroad", Body)).Run();

        Assert.Equal("Kept 2, New 1", run.Reasons(StepNames.Parse));
        Assert.Equal("Kept 1", run.Reasons(StepNames.SpeakerBucket));
    }

    [Fact]
    public void A_file_taken_away_parses_nothing()
    {
        var run = First.Project.Remove(Lake).Run();

        Assert.Equal("Kept 1, Removed 1", run.Reasons(StepNames.Parse));
    }

    [Fact]
    public void An_edit_of_a_sidecar_parses_its_own_seed_alone()
    {
        var run = First.Project.Replace(MillSidecar, new MemoryFile("mill.yaml", "outlet: The Baker\n")).Run();

        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.Group));
        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.Parse));
    }

    [Fact]
    public void An_edit_of_corrections_parses_its_own_seed_alone()
    {
        var run = First.Project.Replace(LakeCorrections, new MemoryFile("lake.corrections.yaml", "quotes:\n  - change: You may drink\n    speaker: Tomas Berg\n")).Run();

        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.Group));
        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.Parse));
        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.Face));
        Assert.Contains(" Berg1 ", run.File("Articles.0000.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_taken_away_parse_their_own_seed_alone()
    {
        var run = First.Project.Remove(LakeCorrections).Run();

        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.Parse));
        Assert.Contains(" Brandt1 ", run.File("Articles.0000.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_code_runs_nothing() => AssertAllCached(First.Project.Edit("class Added { }").Run());

    [Fact]
    public void New_objects_of_the_same_content_run_nothing()
    {
        var copies = Files.Select(file => new MemoryFile(file.Path[Project.Root.Length..], file.GetText()!.ToString()));

        AssertAllCached(First.Project.Replace(copies).Run());
    }

    [Fact]
    public void A_file_that_is_no_seed_runs_nothing()
    {
        var run = First.Project.Add(new MemoryFile("photo.jpg", "not a seed")).Add(new MemoryFile("/home/user/elsewhere.txt", Body)).Run();

        Assert.Equal("Kept 2", run.Reasons(StepNames.Parse));
        AssertFilesCached(run);
    }

    [Fact]
    public void Options_of_the_same_content_run_nothing() => AssertAllCached(First.Project.Set("RootNamespace", "News").Run());

    [Fact]
    public void A_fault_that_only_moves_changes_no_code()
    {
        var faulty = new MemoryFile("inn.md", "---\npublished: soon\n---\n\nThe Inn at the Lake Has New Owners From Abroad\n\n" + Body);
        var moved = new MemoryFile("inn.md", "---\neditor: none\npublished: soon\n---\n\nThe Inn at the Lake Has New Owners From Abroad\n\n" + Body);
        var run = First.Project.Add(faulty).Run().Project.Replace(faulty, moved).Run();

        Assert.Equal("Modified 1", run.Reasons(StepNames.FileProblems));
        Assert.Equal("Kept 1", run.Reasons(StepNames.ArticleBucket));
    }

    private static MemoryFile Schema(string type) => new("corpus.yaml", $"fields: {{ views: {type} }}\n");

    private static void AssertAllCached(Run run)
    {
        string[] steps = [StepNames.Options, StepNames.Seed, StepNames.Beside, StepNames.Group, StepNames.Parse, StepNames.Face, StepNames.Corpus, StepNames.Speakers, StepNames.ArticleBucket, StepNames.SpeakerBucket, StepNames.CorpusProblems];
        Assert.All(steps, step => Assert.Matches("^Kept [0-9]+$", run.Reasons(step)));
        AssertFilesCached(run);
    }

    private static void AssertFilesCached(Run run) => Assert.Matches("^Cached [0-9]+$", run.OutputReasons());
}
