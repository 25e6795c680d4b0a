using System.Reflection;
using Corpus.Generator.Tests.Harness;
using Corpus.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>Speakers who are one under several names have one member.</summary>
public sealed class JoinedSpeakerTests
{
    private const string Title = "The Ministry Answers the Questions of the Assembly Again";

    private static readonly MemoryFile Full = Invented.Seed("full.txt", Title + " Today", "Defense Minister Khawaja Muhammad Asif said: \"The border is quiet, and it will stay quiet.\"");
    private static readonly MemoryFile Variant = Invented.Seed("variant.txt", Title + " Tonight", "Khwaja Asif, the Minister of Defense of Pakistan, said: \"We have counted every one of the posts.\"");
    private static readonly MemoryFile Other = Invented.Seed("other.txt", Title + " at Noon", "Karl Weber said: \"It grinds two sacks an hour.\"");
    private static readonly MemoryFile Settings = new("corpus.yaml", "speakers:\n  - name: K. M. Asif\n    aliases: [Khawaja Muhammad Asif, Khwaja Asif]\n");

    [Fact]
    public void Spelling_variants_have_one_member_that_finds_all_their_quotes()
    {
        var speaker = Only("KhawajaMuhammadAsif", Full, Variant);

        Assert.Equal(["Khwaja Asif by spelling-variant"], speaker.Aliases.Select(alias => $"{alias.Text} by {alias.Rule}"));
    }

    [Fact]
    public void The_stated_name_names_the_member()
    {
        var speaker = Only("KMAsif", Full, Variant, Settings);

        Assert.Equal("K. M. Asif", speaker.Name);
        Assert.Equal(["Khawaja Muhammad Asif", "Khwaja Asif"], speaker.Aliases.Where(alias => alias.Rule == "stated-alias").Select(alias => alias.Text));
    }

    [Fact]
    public void Those_who_are_kept_apart_have_two_members()
    {
        var apart = new MemoryFile("corpus.yaml", "speakers: [{ name: Khwaja Asif, apart: Khawaja Muhammad Asif }]\n");
        var news = PackedNews.Load(Project.With(Full, Variant, apart).Run(), [Full, Variant, apart]);

        Assert.Equal(["KhawajaMuhammadAsif", "KhwajaAsif"], Members(news));
    }

    [Fact]
    public void Faults_of_the_settings_are_told_at_their_places()
    {
        var faulty = new MemoryFile("corpus.yaml", "speakers:\n  - name: Karl Weber\n    aliasses: [K. Weber]\n    apart: Karl Webber\n");
        var told = Project.With(Other, faulty).Run().Result.Diagnostics;

        Assert.Equal(
            [
                "/home/user/news/seeds/corpus.yaml(3,5): warning CORP0014: The setting is not used: 'aliasses' is no key here; the nearest is 'aliases'.",
                "/home/user/news/seeds/corpus.yaml(4,12): info CORP0015: No article quotes a speaker 'Karl Webber'; the nearest is 'Karl Weber'.",
            ],
            told.Select(diagnostic => diagnostic.ToString()).ToArray());
    }

    [Fact]
    public void An_edit_of_the_settings_reads_no_seed_again_and_changes_the_speakers_alone()
    {
        var run = Project.With(Full, Variant, Other, Settings).Run().Project.Replace(Settings, new MemoryFile("corpus.yaml", "speakers: [{ name: Khwaja Asif, apart: Khawaja Muhammad Asif }]\n")).Run();

        Assert.Equal("Kept 3", run.Reasons(StepNames.Parse));
        Assert.Equal("Kept 1", run.Reasons(StepNames.ArticleBucket));
        Assert.Equal("Modified 1", run.Reasons(StepNames.SpeakerBucket));
    }

    [Fact]
    public void An_edit_of_the_settings_that_states_the_same_changes_no_file()
    {
        var run = Project.With(Full, Variant, Settings).Run().Project.Replace(Settings, new MemoryFile("corpus.yaml", "# Two spellings.\n" + Settings.GetText())).Run();

        Assert.Equal("Kept 1", run.Reasons(StepNames.SpeakerBucket));
        Assert.Matches("^Cached [0-9]+$", run.OutputReasons());
    }

    private static Speaker Only(string member, params MemoryFile[] files)
    {
        var news = PackedNews.Load(Project.With(files).Run(), files);
        Assert.Equal([member], Members(news));
        var speaker = (Speaker)news.GetType("News.Speakers")!.GetProperty(member)!.GetValue(null)!;
        var quotes = (IReadOnlyList<Quote>)news.GetType("News.Quotes")!.GetProperty("All")!.GetValue(null)!;
        var corpus = (ICorpus)news.GetType("News.SeedCorpus")!.GetProperty("Instance")!.GetValue(null)!;
        Assert.Equal(quotes, corpus.GetQuotes(speaker.Key));
        return speaker;
    }

    private static IEnumerable<string> Members(Assembly news) =>
        news.GetType("News.Speakers")!.GetProperties().Select(member => member.Name).Where(name => name != "All").Order(StringComparer.Ordinal);
}
