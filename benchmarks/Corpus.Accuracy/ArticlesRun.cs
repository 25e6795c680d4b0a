using System.Diagnostics;
using System.Text.Json.Nodes;
using Corpus.Extraction;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Accuracy;

/// <summary>The command <c>articles</c>: reads each seed below a folder and writes what it found as JSON.</summary>
internal static class ArticlesRun
{
    private static readonly string[] _extensions = [".txt", ".md"];

    public static RunResult Run(string input, string output, IReadOnlyCollection<string> without)
    {
        var clock = Stopwatch.StartNew();
        var seeds = Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
            .Where(file => _extensions.Contains(Path.GetExtension(file)))
            .Select(file => Path.GetRelativePath(input, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
        var namesakes = seeds.GroupBy(JsonName).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        var results = seeds.AsParallel().AsOrdered()
            .Select(seed => namesakes.Contains(JsonName(seed))
                ? new Result(null, 0, $"{seed}: another seed has the same name, and both would become {JsonName(seed)}")
                : Read(input, seed, output, without))
            .ToList();
        clock.Stop();

        return new RunResult(
            results.Count(result => result.Quotes is not null),
            results.Sum(result => result.Quotes ?? 0),
            results.Sum(result => result.Bytes),
            clock.Elapsed,
            results.Where(result => result.Fault is not null).Select(result => result.Fault!).ToList());
    }

    private static string JsonName(string seed) => Path.ChangeExtension(seed, ".json");

    private static Result Read(string input, string seed, string output, IReadOnlyCollection<string> without)
    {
        try
        {
            var (decoded, sidecar, bytes) = SeedOnDisk.Read(input, seed);
            if (decoded.Source is not { } source)
                return new(null, 0, decoded.Fault!.ToString());
            var extracted = ArticleExtractor.ToResult(ExtractionStages.Read(new Workspace(), new SeedFile(source, sidecar?.Source), without, CancellationToken.None));
            if (extracted.Article is not { } article)
                return new(null, 0, string.Join("; ", extracted.Diagnostics));
            var file = Path.Combine(output, JsonName(seed));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, JsonText.Indented(Write(article)));
            return new(article.Quotes.Count, bytes, sidecar?.Fault?.ToString());
        }
        catch (Exception e)
        {
            // The border of the run: one article must not cost the others, and the line names it.
            return new(null, 0, $"{seed}: extraction failed: {e}");
        }
    }

    private static JsonObject Write(Article article) => new()
    {
        ["title"] = article.Title,
        ["paragraphs"] = Texts(article.Paragraphs.Select(paragraph => paragraph.Text)),
        ["removed"] = Texts(article.Removed.Select(removed => removed.Text)),
        ["speakers"] = new JsonArray([.. article.Speakers.Select(Write)]),
        ["quotes"] = new JsonArray([.. article.Quotes.Select(Write)]),
    };

    private static JsonObject Write(Speaker speaker) => new()
    {
        ["name"] = speaker.Name,
        ["kind"] = speaker.Kind.ToString(),
        ["aliases"] = Texts(speaker.Aliases.Select(alias => alias.Text)),
        ["roles"] = Texts(speaker.Roles.Select(role => role.Text)),
    };

    private static JsonObject Write(Quote quote) => new()
    {
        ["kind"] = quote.Kind.ToString(),
        ["text"] = quote.Text,
        ["parts"] = Texts(quote.Words.Parts),
        ["speaker"] = quote.Speaker?.Name,
        ["mention"] = quote.Mention?.Text,
        ["cue"] = quote.Cue,
        ["addressee"] = quote.Addressee,
        ["stance"] = quote.Stance.ToString(),
        ["negated"] = quote.IsNegated,
        ["negation"] = quote.NegationWords?.Text,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    /// <summary>What became of one seed.</summary>
    /// <param name="Quotes">Number of its quotes; null where it gave no article.</param>
    /// <param name="Bytes">Size of the file; 0 where it gave no article.</param>
    /// <param name="Fault">What is wrong with the seed or its sidecar; null where nothing is.</param>
    private sealed record Result(int? Quotes, long Bytes, string? Fault);
}
