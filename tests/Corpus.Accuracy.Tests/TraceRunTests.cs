using System.Text.RegularExpressions;
using Snapshooter;
using Snapshooter.Xunit;

namespace Corpus.Accuracy.Tests;

public sealed partial class TraceRunTests : IDisposable
{
    private const string FirstSeed = "Seeds/000_808297c6c4008273.txt";

    private const string Article = """
        Share this article

        Ferry to Run Through the Night

        PORT MELL, May 4 (Reuters) - Mayor Ana Ruiz previously told the Valley Post that the ferry would run all night. "We will not stop at ten," she said.

        The "night boat" was praised by many, and a union leader said it was a gift.

        Several captains claimed that the pier leaks, a claim that Ruiz denied. "Who will pay for the light?"

        They sang the "Night Boat Song" and said nothing. He asked whether it would rain. The band plays at the pier every Friday, and the Prime Minister likes the "good old way" of it.

        """;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Every_stage_shows_what_it_read_and_by_which_rule()
    {
        var file = _scratch.Write("ferry.txt", Article);
        _scratch.Write("ferry.yaml", "outlet: The Valley Post\nprice: 2\n");

        Snapshot.Match(Explain(file), SnapshotNameExtension.Create());
    }

    [Fact]
    public void The_trace_of_the_first_seed_has_every_quote_with_its_rule()
    {
        using var scratch = new Scratch();
        Scratch.Run(out _, out _, "articles", "--in", Path.Combine(AppContext.BaseDirectory, "Seeds"), "--out", scratch.Folder);
        var json = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(scratch["000_808297c6c4008273.json"]))!;

        var trace = Explain(Path.Combine(AppContext.BaseDirectory, FirstSeed));
        var quotes = json["quotes"]!.AsArray();

        Assert.Equal(Enumerable.Range(1, quotes.Count).Select(number => $"QUOTE {number}, by "), QuoteHead().Matches(trace).Select(match => match.Value));
        Assert.All(quotes, quote => Assert.Contains($"{quote!["speaker"]}, by ", trace, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_about_explaining_shows_the_trace_of_its_article()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "explaining.md")).ReplaceLineEndings("\n");
        var file = _scratch.Write("night-boat.md", Block(page, "```markdown seeds/night-boat.md\n"));

        Assert.Equal(Block(page, "-- explain seeds/night-boat.md\n```\n```text\n"), Explain(file));
    }

    [Fact]
    public void A_file_without_an_article_is_reported_and_what_was_removed_is_shown()
    {
        var file = _scratch.Write("page.txt", "Share this article\n");

        Assert.Equal(AccuracyProgram.Faulty, Scratch.Run(out var output, out var error, "explain", file));
        Assert.Contains("[Share this article]  Chrome, by interface-phrase", output, StringComparison.Ordinal);
        Assert.StartsWith("page.txt(1,1): CORP0002", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused_by_name()
    {
        Assert.Equal(AccuracyProgram.Refused, Scratch.Run(out _, out var error, "explain", _scratch["nowhere.txt"]));
        Assert.Contains("nowhere.txt", error, StringComparison.Ordinal);
    }

    private static string Explain(string file)
    {
        Assert.Equal(AccuracyProgram.Done, Scratch.Run(out var output, out var error, "explain", file));
        Assert.Empty(error);
        return output;
    }

    private static string Block(string page, string start)
    {
        var first = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[first..page.IndexOf("```\n", first, StringComparison.Ordinal)];
    }

    [GeneratedRegex("QUOTE [0-9]+, by ", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteHead();
}
