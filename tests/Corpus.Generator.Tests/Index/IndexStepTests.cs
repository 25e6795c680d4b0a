using Corpus.Faces.Index;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Index;

/// <summary>A new index runs what it must and nothing more.</summary>
public sealed class IndexStepTests : IDisposable
{
    private const int Seeds = 300;

    private readonly SeedsOnDisk _seeds = new();
    private readonly Run _first;

    public IndexStepTests()
    {
        for (var number = 0; number < Seeds; number++)
            _seeds.Write(PathOf(number), Article($"Report Number {number} on the Harbour Bridge and Its Tolls"));
        _seeds.Pack();
        _first = Project.With(_seeds.Properties, _seeds.FromIndex()).Run();
    }

    [Fact]
    public void Another_title_changes_one_face_and_the_file_of_its_name()
    {
        _seeds.Write(PathOf(17), Article("A Title That Nobody Has Given Before to Any Report"));
        var run = Packed();

        Assert.Equal("Kept 17, Modified 1", run.Reasons(StepNames.Seed));
        Assert.Equal($"Kept {Seeds - 1}, Modified 1", run.Reasons(StepNames.Parse));
        Assert.Equal($"Kept {Seeds - 1}, Modified 1", run.Reasons(StepNames.Face));
        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.ArticleBucket));
        Assert.Equal("Kept 1", run.Reasons(StepNames.SpeakerBucket));
        Assert.Equal("Kept 1", run.Reasons(StepNames.Schema));
        Assert.Equal("Kept 1", run.Reasons(StepNames.Joined));
    }

    [Fact]
    public void An_edit_that_changes_no_speaker_leaves_their_row_as_it_was()
    {
        var before = SpeakersIn(_seeds.Index());
        _seeds.Write(PathOf(17), Article("A Title That Nobody Has Given Before to Any Report"));
        _seeds.Pack();

        Assert.Contains("Ingrid Halvorsen", before, StringComparison.Ordinal);
        Assert.Equal(before, SpeakersIn(_seeds.Index()));
    }

    [Fact]
    public void Another_speaker_changes_the_row_of_the_speakers_and_one_seed()
    {
        _seeds.Write(PathOf(17), Article("Report Number 17 on the Harbour Bridge and Its Tolls").Replace("Ingrid Halvorsen", "Olga Brandt", StringComparison.Ordinal));
        var run = Packed();

        Assert.Equal("Kept 16, Modified 2", run.Reasons(StepNames.Seed));
        Assert.Equal("Modified 1", run.Reasons(StepNames.Joined));
    }

    [Fact]
    public void Other_words_under_the_same_title_change_the_one_file_that_shows_them()
    {
        _seeds.Write(PathOf(17), Article("Report Number 17 on the Harbour Bridge and Its Tolls").Replace("The council", "The old council", StringComparison.Ordinal));
        var run = Packed();

        Assert.Equal($"Kept {Seeds - 1}, Modified 1", run.Reasons(StepNames.Face));
        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.ArticleBucket));
    }

    [Fact]
    public void An_edit_that_changes_no_face_changes_no_file()
    {
        _seeds.Write(PathOf(17), Article("Report Number 17 on the Harbour Bridge and Its Tolls") + "One more paragraph, which nobody says and which is not the first.\n");

        Assert.Matches("^Cached [0-9]+$", Packed().OutputReasons());
    }

    [Fact]
    public void A_seed_more_changes_its_chunk_alone()
    {
        _seeds.Write("a.txt", Article("A Title That Nobody Has Given Before to Any Report"));
        var run = Packed();

        Assert.Equal("Kept 17, Modified 1", run.Reasons(StepNames.Seed));
        AssertFew(run.Reasons(StepNames.Parse));
        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.ArticleBucket));
    }

    [Fact]
    public void A_seed_less_changes_its_chunk_alone()
    {
        _seeds.Delete(PathOf(17));
        var run = Packed();

        Assert.Equal("Kept 17, Modified 1", run.Reasons(StepNames.Seed));
        AssertFew(run.Reasons(StepNames.Parse));
        Assert.Equal("Kept 1, Modified 1", run.Reasons(StepNames.ArticleBucket));
    }

    [Fact]
    public void A_fault_in_one_seed_changes_no_code()
    {
        _seeds.Write(PathOf(17), Article("Report Number 17 on the Harbour Bridge and Its Tolls") + "Ingrid Halvorsen has said nothing. \"And this stays open.\n");
        var run = Packed();

        Assert.Equal("New 1", run.Reasons(StepNames.FileProblems).Replace("Modified", "New", StringComparison.Ordinal));
        Assert.Equal("Kept 1", run.Reasons(StepNames.SpeakerBucket));
    }

    [Fact]
    public void The_same_index_in_a_new_object_runs_nothing()
    {
        var run = _first.Project.Replace(_seeds.FromIndex()).Run();

        Assert.All([StepNames.Seed, StepNames.Parse, StepNames.Face, StepNames.Corpus], step => Assert.Matches("^Kept [0-9]+$", run.Reasons(step)));
        Assert.Matches("^Cached [0-9]+$", run.OutputReasons());
    }

    public void Dispose() => _seeds.Dispose();

    private Run Packed()
    {
        _seeds.Pack();
        return _first.Project.Replace(_seeds.FromIndex()).Run();
    }

    /// <summary>What stands behind a row in its chunk moves with it, and no other.</summary>
    private static void AssertFew(string reasons)
    {
        var kept = int.Parse(reasons.Split(',')[0]["Kept ".Length..], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(kept, Seeds - 64, Seeds - 1);
    }

    private static string SpeakersIn(AdditionalText index) => index.GetText()!.ToString().Split('\n').Single(line => line.StartsWith(IndexFormat.Speakers, StringComparison.Ordinal));

    private static string PathOf(int number) => $"wire/{number:000}.txt";

    private static string Article(string title) =>
        $"{title}\n\nThe council has looked at the bridge.\n\nIngrid Halvorsen said: \"The bridge opens in April. We have waited long enough for it.\"\n\n";
}
