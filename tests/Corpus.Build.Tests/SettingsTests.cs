using Corpus.Model;
using Corpus.Packing;

namespace Corpus.Build.Tests;

/// <summary>Speakers of several articles are one as the rules find and as corpus.yaml states.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    public SettingsTests()
    {
        _seeds.Write("a.txt", "The Ministry Answers the Questions of the Assembly\n\nDefense Minister Khawaja Muhammad Asif said: \"The border is quiet, and it will stay so.\"\n");
        _seeds.Write("b.txt", "The Ministry Answers the Questions of the Reporters\n\nKhwaja Asif, the Minister of Defense of Pakistan, said: \"We have counted every one of the posts.\"\n");
    }

    [Fact]
    public void Spelling_variants_are_one_speaker()
    {
        _seeds.Pack();

        Assert.Equal(["Khawaja Muhammad Asif: 2"], Speakers());
    }

    [Fact]
    public void A_family_name_alone_is_another_speaker_in_every_article_unless_it_is_stated()
    {
        _seeds.Write("a.txt", "The Ferry Gets a Second Captain Before the Summer\n\n\"It sails in the morning and in the evening,\" Mr. Weiss said.\n");
        _seeds.Write("b.txt", "The Ferry Gets a Third Captain Before the Winter\n\n\"It sails in the morning and in the evening,\" Mr. Weiss said.\n");
        _seeds.Pack();
        Assert.Equal(["Mr. Weiss: 1", "Mr. Weiss: 1"], Speakers());

        _seeds.Write("corpus.yaml", "speakers: [{ name: Jonas Weiss, aliases: Weiss }]\n");
        _seeds.Pack();
        Assert.Equal(["Jonas Weiss: 2"], Speakers());
    }

    [Fact]
    public void A_short_form_that_one_article_gives_beside_the_name_of_a_body_is_that_body()
    {
        _seeds.Write("a.txt", "Food Will Arrive in the North Before the Winter\n\nThe World Food Programme (WFP) said on Monday that the food would arrive in time.\n");
        _seeds.Write("b.txt", "Food Has Arrived in the North Before the Winter\n\nThe roads are open again. WFP said on Tuesday that the food had arrived in time.\n");

        _seeds.Pack();

        Assert.Equal(["the World Food Programme: 2"], Speakers());
    }

    [Fact]
    public void The_settings_state_aliases_and_forbid_merges()
    {
        _seeds.Write("corpus.yaml", "speakers: [{ name: K. M. Asif, aliases: [Khawaja Muhammad Asif, Khwaja Asif] }]\n");
        _seeds.Pack();
        Assert.Equal(["K. M. Asif: 2"], Speakers());

        _seeds.Write("corpus.yaml", "speakers: [{ name: Khwaja Asif, apart: [Khawaja Muhammad Asif] }]\n");
        _seeds.Pack();
        Assert.Equal(["Khawaja Muhammad Asif: 1", "Khwaja Asif: 1"], Speakers());
    }

    [Fact]
    public void Settings_that_are_no_text_are_left_out_and_reported()
    {
        _seeds.Write("corpus.yaml", [.. "speakers: "u8, 0xC3]);

        var warning = Assert.Single(_seeds.Pack().Warnings);

        Assert.Equal(("CORP0001", _seeds.PathOf("corpus.yaml"), 1, 11), (warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber));
        Assert.Equal(["Khawaja Muhammad Asif: 2"], Speakers());
    }

    [Fact]
    public void Settings_at_another_place_are_reported()
    {
        _seeds.Write("b/corpus.yaml", "speakers: []\n");
        var engine = new RecordingBuildEngine();
        var task = _seeds.Task(engine, _seeds.Item("a.txt"));
        task.Settings = [_seeds.Item("b/corpus.yaml")];

        Assert.True(task.Execute());
        _seeds.Report(engine);

        Assert.Equal(
            "The settings of a corpus are the file 'corpus.yaml' in its root; this one is left out. Take it out of <CorpusSettings>.",
            Assert.Single(engine.Warnings).Message);
    }

    public void Dispose() => _seeds.Dispose();

    private IEnumerable<string> Speakers()
    {
        using var corpus = PackedCorpus.Open(File.ReadAllBytes(_seeds.Output), _seeds.Output);
        return [.. corpus.Speakers.Select(speaker => $"{speaker.Name}: {corpus.GetQuotes(speaker.Key).Count()}")];
    }
}
