namespace Corpus.Accuracy.Tests;

public sealed class SearchRunTests
{
    [Fact]
    public void Each_query_gets_the_claims_that_share_words_with_it_best_first()
    {
        using var scratch = new Scratch();
        var claims = scratch.Write("claims.jsonl", """
            {"id": "c1", "text": "The dam is safe", "title": "Dams"}
            {"id": "c2", "text": "Rain fell on the dam"}
            {"id": "c3", "text": "Nobody knows"}
            """);
        var queries = scratch.Write("queries.jsonl", """{"id": "q1", "text": "Minister: \"safe dams\" https://example.com/rain"}""");
        var run = scratch["run.txt"];

        Assert.Equal(AccuracyProgram.Done, Scratch.Run(out var output, out _, "search", "--claims", claims, "--queries", queries, "--out", run));

        Assert.Equal(["q1 Q0 c1 1", "q1 Q0 c2 2"], File.ReadLines(run).Select(line => string.Join(" ", line.Split(' ').Take(4))));
        Assert.StartsWith("3 claims, 1 queries in ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_a_text_is_refused_with_its_place()
    {
        using var scratch = new Scratch();
        var claims = scratch.Write("claims.jsonl", """{"id": "c1"}""");

        Assert.Equal(AccuracyProgram.Refused, Scratch.Run(out _, out var error, "search", "--claims", claims, "--queries", claims, "--out", scratch["run.txt"]));

        Assert.Equal($"error: Line 1 of {claims} has no 'id' and 'text'.{Environment.NewLine}", error);
    }
}
