using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Corpus.Accuracy.Tests;

public sealed partial class ConflictsRunTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_pair_has_the_conflict_with_both_texts_and_the_rule()
    {
        var conflict = Run("""{"id":"p","a":"The dam is safe","b":"The dam is not safe","speaker":"Lind"}""")[0]["conflicts"]![0]!;

        Assert.Equal(
            ["kind", "rule", "strength", "a", "b", "aWords", "bWords", "aSpeaker", "bSpeaker", "aCue", "bCue", "aStance", "bStance", "reason"],
            conflict.AsObject().Select(field => field.Key));
        Assert.Equal(("negation", "The dam is safe", "The dam is not safe", "Lind"), ((string)conflict["rule"]!, (string)conflict["a"]!, (string)conflict["b"]!, (string)conflict["aSpeaker"]!));
    }

    [Fact]
    public void An_article_has_the_conflicts_of_the_speaker_that_is_asked_for()
    {
        var article = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", "000_808297c6c4008273.txt"));
        JsonObject Item(string? speaker) => new() { ["id"] = "a", ["article"] = article, ["speaker"] = speaker };

        Assert.Equal(4, Run(Item(null).ToJsonString())[0]["conflicts"]!.AsArray().Count);
        Assert.Equal(2, Run(Item("khawaja asif").ToJsonString())[0]["conflicts"]!.AsArray().Count);
        Assert.Empty(Run(Item("Nobody").ToJsonString())[0]["conflicts"]!.AsArray());
    }

    [Fact]
    public void A_line_without_claims_is_refused()
    {
        var code = Scratch.Run(out _, out var error, "conflicts", "--in", _scratch.Write("in.jsonl", """{"id":"p","a":"x"}"""), "--out", _scratch["out.jsonl"]);

        Assert.Equal(AccuracyProgram.Refused, code);
        Assert.Contains("in.jsonl(1): the line has no id, or neither an article nor a and b.", error, StringComparison.Ordinal);
    }

    /// <summary>The floor, below which a change of the rules must not fall.</summary>
    [Fact]
    public void Of_the_pairs_of_our_own_three_in_four_are_right_and_one_in_two_is_found()
    {
        Scratch.Run(out var output, out _, "conflicts", "--in", Path.Combine(AppContext.BaseDirectory, "conflict-pairs.jsonl"), "--out", _scratch["out.jsonl"]);

        var figures = Figures().Match(output);
        Assert.InRange(double.Parse(figures.Groups["precision"].Value, CultureInfo.InvariantCulture), 0.75, 1);
        Assert.InRange(double.Parse(figures.Groups["recall"].Value, CultureInfo.InvariantCulture), 0.5, 1);
    }

    private List<JsonNode> Run(string items)
    {
        Assert.Equal(AccuracyProgram.Done, Scratch.Run(out _, out _, "conflicts", "--in", _scratch.Write("in.jsonl", items), "--out", _scratch["out.jsonl"]));
        return [.. File.ReadLines(_scratch["out.jsonl"]).Select(line => JsonNode.Parse(line)!)];
    }

    [GeneratedRegex("precision (?<precision>[0-9.]+), recall (?<recall>[0-9.]+) of 60 contradictions", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
