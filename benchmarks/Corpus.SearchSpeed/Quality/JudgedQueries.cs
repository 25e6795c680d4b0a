using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.SearchSpeed.Claims;

namespace Corpus.SearchSpeed.Quality;

/// <summary>A collection of claims with queries whose answers people have judged: <c>claims.jsonl</c>, <c>queries.jsonl</c> and <c>qrels.txt</c> of a folder.</summary>
internal sealed partial class JudgedQueries
{
    private readonly Dictionary<string, HashSet<string>> _relevant = new(StringComparer.Ordinal);

    public JudgedQueries(string folder)
    {
        Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        // Each claim is an article of its own, since each has a title of its own; paths must ascend as the lines do.
        Claims = [.. Lines(folder, "claims.jsonl").Select((line, i) => new ClaimRow(FormattableString.Invariant($"{i:d8}/{Field(line, "id")}"), Field(line, "title"), Field(line, "speaker"), Field(line, "text")))];
        Queries = [.. Lines(folder, "queries.jsonl").Select(line => (Field(line, "id"), WordsOf(Field(line, "text"))))];
        foreach (var cells in File.ReadLines(Path.Combine(folder, "qrels.txt")).Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(cells => cells.Length == 4 && cells[3] != "0"))
        {
            if (!_relevant.TryGetValue(cells[0], out var claims))
                _relevant.Add(cells[0], claims = []);
            claims.Add(cells[2]);
        }
    }

    public string Name { get; }

    public IReadOnlyList<ClaimRow> Claims { get; }

    /// <summary>Queries as their words, without links and marks: what is no word means something to one engine or the other.</summary>
    public IReadOnlyList<(string Id, string[] Words)> Queries { get; }

    /// <summary>Mean average precision at 5 over the queries that have an answer.</summary>
    /// <param name="answers">The first five claims for a query, as their articles.</param>
    public double MeanAveragePrecision(Func<string[], IEnumerable<string>> answers) =>
        Queries.Where(query => _relevant.ContainsKey(query.Id)).Sum(query => AveragePrecision(_relevant[query.Id], answers(query.Words))) / _relevant.Count;

    private static double AveragePrecision(HashSet<string> relevant, IEnumerable<string> answers)
    {
        var (found, sum, rank) = (0, 0.0, 0);
        foreach (var answer in answers)
        {
            rank++;
            if (relevant.Contains(answer[(answer.IndexOf('/') + 1)..]))
                sum += (double)++found / rank;
        }

        return sum / Math.Min(relevant.Count, QualityTable.Depth);
    }

    private static string[] WordsOf(string text) => [.. Word().Matches(Link().Replace(text, " ")).Select(word => word.Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<JsonElement> Lines(string folder, string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0))
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    private static string Field(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.ReplaceLineEndings(" ") : "";

    [GeneratedRegex(@"pic\.twitter\.com/\S+|https?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
