using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Corpus.Model;
using Corpus.Search;

namespace Corpus.Accuracy;

/// <summary>The command <c>search</c>: looks for the text of each query among claims and writes what was found, best first.</summary>
internal static class SearchRun
{
    /// <summary>Claims that are written for one query.</summary>
    private const int Depth = 100;

    /// <summary>Runs the queries.</summary>
    /// <param name="claims">Lines with <c>id</c>, <c>text</c> and maybe <c>title</c>: each becomes an article with one claim.</param>
    /// <param name="queries">Lines with <c>id</c> and <c>text</c>.</param>
    /// <param name="output">The run: query, Q0, claim, rank, score, tag.</param>
    /// <returns>The line of figures.</returns>
    public static string Run(string claims, string queries, string output)
    {
        var rows = Read(claims);
        var corpus = new LinesCorpus(rows);
        var search = new ClaimSearch(corpus);
        var numbers = rows.Select((row, number) => (row, number)).ToDictionary(row => LinesCorpus.PathOf(row.number), row => row.row.Id, StringComparer.Ordinal);
        var asked = Read(queries);
        using var run = new StreamWriter(output) { NewLine = "\n" };
        var clock = Stopwatch.StartNew();
        foreach (var query in asked)
        {
            var rank = 0;
            foreach (var hit in search.FindLike(query.Text).Hits.Take(Depth))
                run.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query.Id} Q0 {numbers[hit.Claim.Quote.Article.Path]} {++rank} {hit.Score:R} corpus"));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{rows.Count} claims, {asked.Count} queries in {clock.Elapsed.TotalSeconds:F2} s");
    }

    private static List<Line> Read(string file)
    {
        var lines = new List<Line>();
        foreach (var text in File.ReadLines(file).Where(text => text.Length > 0))
        {
            var node = JsonNode.Parse(text) as JsonObject;
            if (node?["id"]?.ToString() is not { } id || node["text"]?.ToString() is not { } words)
                throw new InvalidDataException($"Line {lines.Count + 1} of {file} has no 'id' and 'text'.");
            lines.Add(new Line(id, words, node["title"]?.ToString() ?? ""));
        }

        return lines;
    }
}

/// <summary>A claim or a query of a file.</summary>
internal sealed record Line(string Id, string Text, string Title);
