using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Corpus.Model;
using Corpus.Search.Quotations;

namespace Corpus.Accuracy;

/// <summary>The command <c>testquote</c>: tests each quotation of a file against the articles of a folder.</summary>
internal static class QuotationsRun
{
    /// <summary>Runs the check.</summary>
    /// <param name="input">Lines with <c>text</c>, and maybe <c>id</c>, <c>speaker</c> and the right <c>verdict</c>, which is not shown to the check.</param>
    /// <param name="output">Takes a line for each: what was found.</param>
    /// <param name="folder">The root of the corpus.</param>
    public static QuotationsResult Run(string input, string output, string folder)
    {
        var faults = new List<string>();
        var corpus = FolderCorpus.Read(folder, faults);
        var check = new QuotationCheck(corpus);
        var items = Read(input);
        var clock = Stopwatch.StartNew();
        var found = items.ConvertAll(item => check.Check(item["text"]!.ToString(), item["speaker"]?.ToString() is { } name ? IsBy(name, corpus) : null)[0]);
        clock.Stop();
        File.WriteAllLines(output, items.Zip(found, (item, finding) => JsonText.Line(Write(item, finding))));
        var figures = string.Create(CultureInfo.InvariantCulture, $"{items.Count} items in {clock.Elapsed.TotalSeconds:F2} s");
        var matrix = new ConfusionMatrix([.. items.Zip(found).Where(pair => pair.First["verdict"] is not null).Select(pair => (Enum.Parse<QuotationVerdict>(pair.First["verdict"]!.ToString()), pair.Second.Verdict))]);
        return new QuotationsResult(matrix.Count == 0 ? figures : $"{figures}\n{matrix}", matrix, faults);
    }

    private static List<JsonObject> Read(string input)
    {
        var items = new List<JsonObject>();
        foreach (var line in File.ReadLines(input).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            try
            {
                if (JsonNode.Parse(line) is not JsonObject item || item["text"] is null)
                    throw new InvalidDataException("it has no 'text'.");
                items.Add(item);
            }
            catch (Exception e) when (e is System.Text.Json.JsonException or InvalidDataException)
            {
                throw new InvalidDataException($"{input}({items.Count + 1}): the line is no item: {e.Message}", e);
            }
        }

        return items;
    }

    /// <summary>Whether a quote is by the speaker of a name, as the whole corpus knows him.</summary>
    private static Func<Quote, bool> IsBy(string name, ICorpus corpus) => quote =>
        quote.Speaker is { } speaker
        && (corpus.FindSpeaker(speaker.Key) ?? speaker) is var whole
        && (Is(whole.Name, name) || whole.Aliases.Concat(whole.Roles).Any(known => Is(known.Text, name)) || whole.Name.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase));

    private static bool Is(string known, string name) => string.Equals(known, name, StringComparison.OrdinalIgnoreCase);

    private static JsonObject Write(JsonObject item, QuotationFinding finding) => new()
    {
        ["id"] = item["id"]?.DeepClone(),
        ["verdict"] = finding.Verdict.ToString(),
        ["weight"] = finding.Weight.ToString(),
        ["similarity"] = Math.Round(finding.Similarity, 4),
        ["difference"] = finding.ToString(),
        ["said"] = finding.SaidWords?.Text,
        ["speaker"] = finding.Quote?.Speaker?.Name,
        ["article"] = finding.Quote?.Article.Path,
        ["notes"] = new JsonArray([.. finding.Notes.Select(note => JsonValue.Create(note))]),
    };
}
