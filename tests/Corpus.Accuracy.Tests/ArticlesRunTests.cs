using System.Text.Json.Nodes;

namespace Corpus.Accuracy.Tests;

public sealed class ArticlesRunTests : IDisposable
{
    private const string Article =
        "Dam 😀 stands in the rain above a whole valley\n\nLeila Haddad, the water minister, said: \"The dam is safe and it will hold.\"\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_seed_becomes_a_file_of_its_name_with_these_fields()
    {
        _scratch.Write("in/dam.txt", Article);
        Assert.Equal(AccuracyProgram.Done, Run(out var output, out _));
        var article = JsonNode.Parse(File.ReadAllText(_scratch["out/dam.json"]))!.AsObject();
        Assert.Equal(["title", "paragraphs", "removed", "speakers", "quotes"], article.Select(field => field.Key));
        Assert.Equal(["name", "kind", "aliases", "roles"], article["speakers"]![0]!.AsObject().Select(field => field.Key));
        var quote = article["quotes"]![0]!.AsObject();
        Assert.Equal(["kind", "text", "parts", "speaker", "mention", "cue", "addressee", "stance", "negated", "negation"], quote.Select(field => field.Key));
        Assert.Equal(("Direct", "The dam is safe and it will hold."), ((string)quote["kind"]!, (string)quote["text"]!));
        Assert.Matches(@"^1 articles, 1 quotes, 0 faults, 0\.000 MB in \d+\.\d\d s, \d+\.\d\d MB/s\s*$", output);
    }

    [Fact]
    public void The_file_is_UTF_8_without_a_mark_indented_with_plain_line_ends()
    {
        _scratch.Write("in/dam.txt", Article);
        Run(out _, out _);
        var text = File.ReadAllText(_scratch["out/dam.json"]);
        Assert.StartsWith("{\n  \"title\": \"Dam 😀 stands in the rain", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Equal((byte)'{', File.ReadAllBytes(_scratch["out/dam.json"])[0]);
    }

    [Fact]
    public void Folders_are_kept()
    {
        _scratch.Write("in/2023/dam.txt", Article);
        _scratch.Write("in/2024/dam.md", Article);
        Run(out _, out _);
        Assert.True(File.Exists(_scratch["out/2023/dam.json"]));
        Assert.True(File.Exists(_scratch["out/2024/dam.json"]));
    }

    [Fact]
    public void A_file_that_is_no_text_is_reported_and_the_rest_goes_on()
    {
        _scratch.Write("in/dam.txt", Article);
        File.WriteAllBytes(_scratch["in/broken.txt"], [0x61, 0xFF]);
        Assert.Equal(AccuracyProgram.Faulty, Run(out var output, out var error));
        Assert.Contains("broken.txt", error, StringComparison.Ordinal);
        Assert.StartsWith("1 articles, 1 quotes, 1 faults, ", output, StringComparison.Ordinal);
        Assert.False(File.Exists(_scratch["out/broken.json"]));
    }

    [Fact]
    public void Two_seeds_of_one_name_are_reported_and_neither_wins()
    {
        _scratch.Write("in/dam.txt", Article);
        _scratch.Write("in/dam.md", Article);
        Assert.Equal(AccuracyProgram.Faulty, Run(out _, out var error));
        Assert.Equal(
            "dam.md: another seed has the same name, and both would become dam.json\ndam.txt: another seed has the same name, and both would become dam.json\n",
            error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_metadata_of_a_sidecar_is_used()
    {
        _scratch.Write("in/dam.txt", Article);
        _scratch.Write("in/dam.yaml", "title: The dam of Karo\n");
        Run(out _, out _);
        Assert.Contains("\"title\": \"The dam of Karo\"", File.ReadAllText(_scratch["out/dam.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_are_not_read_because_the_rules_are_measured()
    {
        _scratch.Write("in/dam.txt", Article);
        Run(out _, out _);
        var byRules = File.ReadAllText(_scratch["out/dam.json"]);
        _scratch.Write("in/dam.corrections.yaml", "quotes:\n  - remove: The dam is safe\n");

        Assert.Equal(0, Run(out _, out _));
        Assert.Equal(byRules, File.ReadAllText(_scratch["out/dam.json"]));
    }

    private int Run(out string output, out string error) =>
        Scratch.Run(out output, out error, "articles", "--in", _scratch["in"], "--out", _scratch["out"]);
}
