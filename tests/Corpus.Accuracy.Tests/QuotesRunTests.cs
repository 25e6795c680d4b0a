using System.Text.Json.Nodes;

namespace Corpus.Accuracy.Tests;

public sealed class QuotesRunTests : IDisposable
{
    private const string Article =
        "Dam 😀 stands in the rain above a whole valley\n\nLeila Haddad, the water minister 😀, said: \"The dam is safe 😀 and it will hold.\"\n\n\"It holds,\" she said. \"It will hold for years.\"\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Offsets_count_code_points_of_the_text_as_it_is()
    {
        var quotes = Run(Gold("a", Article)).Single()["quotes"]!.AsArray();
        var points = Article.EnumerateRunes().ToArray();
        Assert.NotEmpty(quotes);
        foreach (var span in quotes.SelectMany(Spans))
        {
            var (start, end) = ((int)span["start"]!, (int)span["end"]!);
            Assert.Equal(string.Concat(points[start..end]), (string)span["text"]!);
        }
    }

    [Fact]
    public void A_quote_has_the_fields_of_the_gold()
    {
        var quote = Run(Gold("a", Article)).Single()["quotes"]![0]!;
        Assert.Equal(["start", "end", "text", "type", "parts", "speaker", "cue", "ref"], quote.AsObject().Select(field => field.Key));
        Assert.Equal("direct", (string)quote["type"]!);
        Assert.Equal("The dam is safe 😀 and it will hold.", (string)quote["text"]!);
        Assert.Equal("Leila Haddad", (string)quote["ref"]!);
    }

    [Fact]
    public void Every_document_has_its_line_in_the_order_of_the_gold_even_without_an_article()
    {
        var input = string.Join("\n", Enumerable.Range(0, 40).Select(i => Gold("d" + i, i % 7 == 0 ? "" : Article)));
        var found = Run(input + "\n\n", expected: AccuracyProgram.Faulty);
        Assert.Equal(Enumerable.Range(0, 40).Select(i => "d" + i), found.Select(document => (string)document["id"]!));
        Assert.Empty(found[7]["quotes"]!.AsArray());
    }

    [Fact]
    public void A_document_without_an_article_is_reported_and_the_rest_goes_on()
    {
        var input = _scratch.Write("gold.jsonl", Gold("empty", "") + "\n" + Gold("full", Article) + "\n");
        Assert.Equal(AccuracyProgram.Faulty, Scratch.Run(out var output, out var error, "quotes", "--in", input, "--out", _scratch["out.jsonl"]));
        Assert.StartsWith("empty: no article: ", error, StringComparison.Ordinal);
        Assert.StartsWith("1 articles, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_UTF_8_without_a_mark_and_escapes_no_letter()
    {
        Run(Gold("a", Article));
        var bytes = File.ReadAllBytes(_scratch["system.jsonl"]);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.Contains("safe 😀 and", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_switched_off_finds_nothing()
    {
        var input = _scratch.Write("gold.jsonl", Gold("a", Article) + "\n");
        Assert.Equal(AccuracyProgram.Done, Scratch.Run(out var output, out _, "quotes", "--in", input, "--out", _scratch["out.jsonl"], "--without", "marks-before-cue, speaker-goes-on,marks-without-cue,marks-before-name"));
        Assert.StartsWith("1 articles, 1 quotes, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_rule_is_refused()
    {
        var input = _scratch.Write("gold.jsonl", Gold("a", Article) + "\n");
        Assert.Equal(AccuracyProgram.Refused, Scratch.Run(out _, out var error, "quotes", "--in", input, "--out", _scratch["out.jsonl"], "--without", "marks-before"));
        Assert.Equal("error: 'marks-before' is no rule for quotes.\n", error.ReplaceLineEndings("\n"));
    }

    private static string Gold(string id, string text) => new JsonObject { ["id"] = id, ["text"] = text, ["quotes"] = new JsonArray() }.ToJsonString();

    private static IEnumerable<JsonNode> Spans(JsonNode? quote) =>
        new[] { quote, quote!["speaker"], quote["cue"] }.Concat(quote["parts"]!.AsArray()).OfType<JsonNode>();

    private List<JsonNode> Run(string gold, int expected = AccuracyProgram.Done)
    {
        var input = _scratch.Write("gold.jsonl", gold);
        Assert.Equal(expected, Scratch.Run(out _, out _, "quotes", "--in", input, "--out", _scratch["system.jsonl"]));
        return [.. File.ReadLines(_scratch["system.jsonl"]).Select(line => JsonNode.Parse(line)!)];
    }
}
