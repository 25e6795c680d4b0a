namespace Corpus.Accuracy.Tests;

public sealed class UsageTests
{
    private const string Usage =
        "usage: Corpus.Accuracy COMMAND ARGUMENTS\n"
        + "  quotes    --in GOLD.jsonl --out SYSTEM.jsonl [--without RULE,RULE]: each line of a gold file becomes a line of a system file\n"
        + "  articles  --in FOLDER --out FOLDER [--without RULE,RULE]: each .txt and .md below a folder becomes a .json of the same name\n"
        + "  conflicts --in ITEMS.jsonl --out CONFLICTS.jsonl: each line, an article or a pair of claims a and b, gets its conflicts; where lines have a label, pairs are scored\n"
        + "  search    --claims CLAIMS.jsonl --queries QUERIES.jsonl --out RUN.txt: searches claims for the text of each query and writes a run as TREC scores it\n"
        + "  testquote --in ITEMS.jsonl --out OUT.jsonl --corpus FOLDER: tests each quotation against the articles of a folder; prints a confusion matrix where the items have verdicts\n"
        + "  explain   FILE: what each stage reads in one article, by which rule\n";

    [Theory]
    [InlineData("No command is given.")]
    [InlineData("There is no command 'quote'.", "quote")]
    [InlineData("'--in' is missing.", "quotes")]
    [InlineData("'--out' is missing.", "quotes", "--in", "a")]
    [InlineData("'--out' lacks its value.", "quotes", "--in", "a", "--out")]
    [InlineData("'--in' is given twice.", "quotes", "--in", "a", "--in", "b")]
    [InlineData("'--verbose' is no option of this command.", "quotes", "--verbose", "a")]
    [InlineData("'FILE' is missing.", "explain")]
    [InlineData("'b' is no option of this command.", "explain", "a", "b")]
    [InlineData("'--in' is no option of this command.", "explain", "--in", "a")]
    [InlineData("'--without' lacks its value.", "quotes", "--in", "a", "--out", "b", "--without")]
    [InlineData("'a' is no option of this command.", "articles", "a", "b")]
    public void Wrong_arguments_are_refused_with_what_is_wrong_and_the_usage(string fault, params string[] args)
    {
        Assert.Equal(AccuracyProgram.Refused, Scratch.Run(out var output, out var error, args));
        Assert.Equal($"error: {fault}\n{Usage}", error.ReplaceLineEndings("\n"));
        Assert.Empty(output);
    }

    [Theory]
    [InlineData("quotes")]
    [InlineData("articles")]
    public void Input_that_is_not_there_is_refused_by_name(string command)
    {
        using var scratch = new Scratch();
        Assert.Equal(AccuracyProgram.Refused, Scratch.Run(out _, out var error, command, "--in", scratch["nowhere"], "--out", scratch["out"]));
        Assert.StartsWith("error: ", error, StringComparison.Ordinal);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "(2)")]
    [InlineData("[]", "(2)")]
    [InlineData("{\"id\":\"b\"}", "(2)")]
    [InlineData("{\"id\":null,\"text\":\"\"}", "(2)")]
    public void A_gold_file_with_a_bad_line_is_refused_with_its_number(string line, string number)
    {
        using var scratch = new Scratch();
        var input = scratch.Write("gold.jsonl", "{\"id\":\"a\",\"text\":\"\"}\n" + line + "\n");
        Assert.Equal(AccuracyProgram.Refused, Scratch.Run(out _, out var error, "quotes", "--in", input, "--out", scratch["out"]));
        Assert.Contains($"gold.jsonl{number}: the line is no gold document: ", error, StringComparison.Ordinal);
    }
}
