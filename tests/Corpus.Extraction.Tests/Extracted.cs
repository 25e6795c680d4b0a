using System.Security.Cryptography;
using System.Text;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Tests;

/// <summary>Articles for tests, read as a build reads them.</summary>
internal static class Extracted
{
    /// <summary>The result for a text under a path.</summary>
    public static ExtractionResult Result(string text, string path = "test.txt")
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return ArticleExtractor.Extract(new SeedFile(new MemoryText(path, text, Convert.ToHexStringLower(SHA256.HashData(bytes))), null));
    }

    /// <summary>The article made of a headline and these paragraphs.</summary>
    public static Article Article(params string[] paragraphs) =>
        Result("River Town Council Meets on New Bridge\n\n" + string.Join("\n\n", paragraphs) + "\n").Article!;

    /// <summary>The article of a day, made of a headline and these paragraphs.</summary>
    public static Article ArticleOf(string published, params string[] paragraphs) =>
        Result($"---\npublished: {published}\n---\n\nRiver Town Council Meets on New Bridge\n\n" + string.Join("\n\n", paragraphs) + "\n", "test.md").Article!;

    /// <summary>The quotes of these paragraphs, one a line: kind, content, speaker, mention, cue, addressee.</summary>
    public static string[] Quotes(params string[] paragraphs) =>
        [.. Article(paragraphs).Quotes.Select(quote => $"{quote.Kind}: {quote.Text} | {quote.Speaker?.Name ?? "-"} | {quote.Mention?.Text ?? "-"} | {quote.Cue ?? "-"} | {quote.Addressee ?? "-"}")];
}
