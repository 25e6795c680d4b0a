using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests.Corrections;

/// <summary>Articles with corrections beside them.</summary>
internal static class Corrected
{
    private const string Headline = "River Town Council Meets on New Bridge\n\n";

    /// <summary>What extraction makes of paragraphs below a headline.</summary>
    /// <param name="yaml">The corrections.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    public static ExtractionResult Result(string yaml, params string[] paragraphs) =>
        ArticleExtractor.Extract(new SeedFile(new MemoryText("a.txt", Headline + string.Join("\n\n", paragraphs) + "\n", ""), null, new MemoryText("a.corrections.yaml", yaml, "")));

    /// <summary>The article; the corrections must fit.</summary>
    public static Article Article(string yaml, params string[] paragraphs)
    {
        var result = Result(yaml, paragraphs);
        Assert.Empty(Faults(result));
        return result.Article!;
    }

    /// <summary>The quotes, one a line: kind, content, speaker, mention, cue, addressee, rule. The corrections must fit.</summary>
    public static string[] Quotes(string yaml, params string[] paragraphs) => Lines(Article(yaml, paragraphs));

    /// <summary>The quotes of an article, one a line.</summary>
    public static string[] Lines(Article article) =>
        [.. article.Quotes.Select(quote => $"{quote.Kind}: {quote.Text} | {quote.Speaker?.Name ?? "-"} | {quote.Mention?.Text ?? "-"} | {quote.Cue ?? "-"} | {quote.Addressee ?? "-"} | {quote.Rule}")];

    /// <summary>What is wrong with the corrections.</summary>
    public static string[] Faults(ExtractionResult result) =>
        [.. result.Diagnostics.Where(fault => fault.Path == "a.corrections.yaml").Select(fault => fault.ToString())];
}
