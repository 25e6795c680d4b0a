using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Corpus.Extraction;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Accuracy;

/// <summary>The command <c>quotes</c>: finds the quotes of gold documents and writes them in the format of the gold.</summary>
internal static class QuotesRun
{
    public static RunResult Run(string input, string output, IReadOnlyCollection<string> without)
    {
        var clock = Stopwatch.StartNew();
        var documents = GoldDocument.ReadAll(input);
        var found = documents.AsParallel().AsOrdered().Select(document => Find(document, without)).ToList();
        var lines = found.Select(result => JsonText.Line(result.Json));
        File.WriteAllText(output, string.Concat(lines.Select(line => line + "\n")));
        clock.Stop();

        var complete = found.Where(result => result.Fault is null).ToList();
        return new RunResult(
            complete.Count,
            complete.Sum(result => result.Json["quotes"]!.AsArray().Count),
            documents.Sum(document => (long)Encoding.UTF8.GetByteCount(document.Text)),
            clock.Elapsed,
            found.Where(result => result.Fault is not null).Select(result => result.Fault!).ToList());
    }

    private static Result Find(GoldDocument document, IReadOnlyCollection<string> without)
    {
        try
        {
            var source = new MemoryText(document.Id + ".txt", document.Text, "");
            var extracted = ArticleExtractor.ToResult(ExtractionStages.Read(new Workspace(), new SeedFile(source, null), without, CancellationToken.None));
            return extracted.Article is { } article
                ? new(Write(document, article.Quotes), null)
                : new(Write(document, []), $"{document.Id}: no article: {string.Join(" ", extracted.Diagnostics)}");
        }
        catch (Exception e)
        {
            // The border of the run: one article must not cost the others, and the line names it.
            return new(Write(document, []), $"{document.Id}: extraction failed: {e}");
        }
    }

    private static JsonObject Write(GoldDocument document, IEnumerable<Quote> quotes)
    {
        var points = new CodePoints(document.Text);
        return new JsonObject
        {
            ["id"] = document.Id,
            ["quotes"] = new JsonArray([.. quotes.Select(quote => Write(points, quote))]),
        };
    }

    private static JsonObject Write(CodePoints points, Quote quote)
    {
        var json = points.Write(quote.Words.Envelope);
        json["type"] = quote.Kind.ToString().ToLowerInvariant();
        json["parts"] = new JsonArray([.. quote.Spans.Select(points.Write)]);
        json["speaker"] = quote.Mention is { } mention ? points.Write(mention.Phrase.Envelope) : null;
        json["cue"] = quote.CueWords is { } cue ? points.Write(cue.Envelope) : null;
        json["ref"] = quote.Speaker?.Name;
        return json;
    }

    private sealed record Result(JsonObject Json, string? Fault);
}
