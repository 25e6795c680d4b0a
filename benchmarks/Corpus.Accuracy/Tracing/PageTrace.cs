using Corpus.Extraction;
using Corpus.Extraction.Cleaning;
using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Accuracy.Tracing;

/// <summary>Metadata and where each came from, the language and why, and what was taken off the page.</summary>
internal static class PageTrace
{
    public static void Write(TraceWriter lines, ExtractionStages stages, Article? article)
    {
        lines.Head("PAGE");
        if (article is null)
            lines.Line("no article");
        else
            WriteMetadata(lines, stages, article);
        WriteRemoved(lines, stages.Cleaned.Removed);
    }

    private static void WriteMetadata(TraceWriter lines, ExtractionStages stages, Article article)
    {
        var (metadata, cleaned) = (stages.Metadata, stages.Cleaned);

        // Read again without its sidecar: what the seed says itself wins.
        var own = MetadataReader.Read(stages.Seed with { Sidecar = null }).Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        string From(string key) => own.Contains(key) ? "front matter" : "sidecar";

        lines.Line($"id         {article.Id}, from {(metadata.Id is null ? "the path" : From("id"))}");
        lines.Line($"title      {article.Title}, from {(metadata.Title is not null ? From("title") : cleaned.TitleSpan is { } title ? $"the text at {lines.Place(title.Start)}" : "the name of the file")}");
        if (article.Outlet is not null)
            lines.Line($"outlet     {article.Outlet}, from {From("outlet")}");
        if (article.Published is { } published)
            lines.Line($"published  {published:yyyy-MM-dd HH:mm zzz}, from {(metadata.Published is null ? $"a line of the page, {lines.By("date-line")}" : From("published"))}");
        foreach (var entry in article.Metadata.Where(entry => entry.Key is not ("id" or "title" or "outlet" or "published" or "language")))
            lines.Line($"{entry.Key,-10} from {From(entry.Key)}");
        lines.Line($"language   {stages.Body!.Tokens.Language.Code}, from {(metadata.Language is { } stated ? $"{From("language")}, which says {stated}" : Counted(stages))}");
    }

    private static string Counted(ExtractionStages stages)
    {
        var counts = new int[Language.All.Count];
        LanguageDetector.CountFunctionWords(stages.Text, stages.Cleaned.Paragraphs, counts);
        return "its function words: " + string.Join(", ", Language.All.Select((language, i) => $"{counts[i]} {language.Code}"));
    }

    private static void WriteRemoved(TraceWriter lines, List<RuledSpan> removed)
    {
        lines.Head("REMOVED");
        if (removed.Count == 0)
            lines.Line("nothing");
        foreach (var run in removed)
            lines.Words(0, run.Span, "removed", $"{run.Rule.Kind}, {lines.By(run.Rule.Name)}");
    }
}
