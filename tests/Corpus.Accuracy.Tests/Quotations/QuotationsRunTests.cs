using System.Text.Json.Nodes;

namespace Corpus.Accuracy.Tests.Quotations;

public sealed class QuotationsRunTests : IDisposable
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Quotations");
    private static readonly string _items = Path.Combine(_folder, "items.jsonl");

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    /// <summary>With CORPUS_WRITE_ITEMS set to the path of the file, writes it.</summary>
    [Fact]
    public void The_set_is_what_the_edits_make()
    {
        var made = QuoteSet.Make(Path.Combine(_folder, "Articles"), Path.Combine(_folder, "written.txt")).ToList();
        if (Environment.GetEnvironmentVariable("CORPUS_WRITE_ITEMS") is { Length: > 0 } file)
            File.WriteAllText(file, string.Concat(made.Select(line => line + "\n")));
        Assert.Equal(File.ReadAllLines(_items), made);
        Assert.InRange(made.Count, 300, 2_000);
    }

    [Fact]
    public void Ninety_nine_in_a_hundred_verdicts_are_right_and_no_altered_quotation_is_verbatim()
    {
        var output = _scratch["out.jsonl"];
        Assert.Equal(AccuracyProgram.Done, Scratch.Run(out var figures, out _, "testquote", "--in", _items, "--out", output, "--corpus", Path.Combine(_folder, "Articles")));
        var pairs = File.ReadLines(_items).Zip(File.ReadLines(output), (item, found) => (Right: Field(item, "verdict"), Given: Field(found, "verdict"))).ToList();

        Assert.DoesNotContain(("Altered", "Verbatim"), pairs);
        Assert.DoesNotContain(("WrongSpeaker", "Verbatim"), pairs);
        Assert.DoesNotContain(("NotFound", "Verbatim"), pairs);
        var right = pairs.Count(pair => pair.Right == pair.Given);
        Assert.True(right >= .99 * pairs.Count, figures);
    }

    [Fact]
    public void Every_dropped_or_added_negation_changed_number_and_swapped_name_is_named()
    {
        var output = _scratch["out.jsonl"];
        Scratch.Run(out _, out _, "testquote", "--in", _items, "--out", output, "--corpus", Path.Combine(_folder, "Articles"));
        var weights = File.ReadLines(output).Select(line => (Edit: Field(line, "id").Split('-')[0] + "-" + Field(line, "id").Split('-')[1], Weight: Field(line, "weight"))).ToLookup(pair => pair.Edit, pair => pair.Weight);
        Assert.All(weights["drop-negation"].Concat(weights["add-negation"]), weight => Assert.Equal("Negation", weight));
        Assert.All(weights["change-number"], weight => Assert.Equal("Number", weight));
        Assert.All(weights["swap-name"], weight => Assert.Contains(weight, new[] { "Name", "Number" }));
    }

    [Theory]
    [InlineData("{", "(2)")]
    [InlineData("{\"id\":\"b\"}", "(2)")]
    public void A_line_that_is_no_item_is_refused_with_its_number(string line, string number)
    {
        var input = _scratch.Write("items.jsonl", "{\"text\":\"a\"}\n" + line + "\n");
        Assert.Equal(AccuracyProgram.Refused, Scratch.Run(out _, out var error, "testquote", "--in", input, "--out", _scratch["out"], "--corpus", Path.Combine(_folder, "Articles")));
        Assert.Contains($"items.jsonl{number}: the line is no item: ", error, StringComparison.Ordinal);
    }

    private static string Field(string line, string name) => JsonNode.Parse(line)![name]!.ToString();
}
