using Corpus.Model;

namespace Corpus.Search.Tests;

/// <summary>The examples of docs/search.md, as they stand there.</summary>
public sealed class DocumentationTests
{
    private static readonly string[] _page = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "search.md"));

    [Fact]
    public void The_examples_give_what_the_page_says()
    {
        var claims = Rows("| claim | speaker |");
        var corpus = TestCorpus.Of([.. claims.GroupBy(row => row[3]).Select(outlet => new TestArticle(outlet.Key + ".txt", [.. outlet.Select(SaidIn)]) { Outlet = outlet.Key })]);
        var number = claims.ToDictionary(row => row[4], row => row[0]);

        var examples = Rows("| query | claims");
        Assert.InRange(examples.Count, 10, 100);
        Assert.All(examples, row => Assert.Equal($"{row[0]} -> {row[1]}", $"{row[0]} -> {string.Join(" ", corpus.Find(row[0].Trim('`')).Select(text => number[text]))}"));
    }

    [Fact]
    public void All_fields_and_their_values_are_on_the_page()
    {
        var fields = Rows("| field | holds for |").ToDictionary(row => row[0].Trim('`', ':'), row => row[2]);
        Assert.Equal(QueryFields.Names, fields.Keys);
        Assert.Equal(Enum.GetNames<QuoteKind>(), fields["kind"].Split(", ").Select(name => name.Trim('`')));
        Assert.Equal(Enum.GetNames<Stance>(), fields["stance"].Split(", ").Select(name => name.Trim('`')));
    }

    [Fact]
    public void The_limits_are_on_the_page()
    {
        var sentence = FormattableString.Invariant(
            $"up to {ClaimSearchLimits.MaxQueryLength:N0} characters, {ClaimSearchLimits.MaxWords:N0} words and {ClaimSearchLimits.MaxPatterns} words with wildcards; these may be compared with {ClaimSearchLimits.MaxTermsCompared:N0} and stand for {ClaimSearchLimits.MaxTermsMatched:N0} words");
        Assert.Contains(_page, line => line.Contains(sentence, StringComparison.Ordinal));
    }

    private static Said SaidIn(string[] row) =>
        new(row[4], row[1].Length > 0 ? row[1] : null) { Stance = Enum.Parse<Stance>(row[2]) };

    /// <summary>The cells of the table that starts with <paramref name="header"/>.</summary>
    private static List<string[]> Rows(string header) =>
        [.. _page
            .SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line[1..^1].Split('|', StringSplitOptions.TrimEntries))];
}
