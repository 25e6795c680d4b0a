using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Takes the page apart into title, paragraphs and what is no part of the article.</summary>
/// <remarks>
/// The layout finds the blocks of the page, then the rules of <see cref="CleaningRules.InOrder"/> decide about them.
/// Pure, thread-safe and total: no text throws, and time and memory grow linearly with it.
/// </remarks>
public static class ArticleCleaner
{
    /// <summary>Cleans the body of one seed.</summary>
    /// <param name="text">The whole source text.</param>
    /// <param name="body">The part after the front matter, in UTF-16 units of <paramref name="text"/>.</param>
    /// <param name="isMarkdown">Whether the marks of Markdown are markup.</param>
    /// <param name="metadataTitle">The title that the metadata states; null where it states none.</param>
    public static CleanedText Clean(string text, TextSpan body, bool isMarkdown, string? metadataTitle)
    {
        var blocks = isMarkdown ? MarkdownLayout.Read(text, body) : PlainLayout.Read(text, body);
        var page = new Page(text, blocks, metadataTitle);
        foreach (var rule in CleaningRules.InOrder)
            rule.Apply(page, rule);
        return page.ToCleanedText(CleaningRules.MarkdownMark);
    }
}
