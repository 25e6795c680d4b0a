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
        var workspace = Workspace.Rent();
        var page = Clean(workspace, text, body, isMarkdown, metadataTitle);
        var cleaned = new CleanedText
        {
            Title = page.TitleSpan,
            Paragraphs = new(page.Paragraphs),
            Removed = new(page.Removed.Select(part => new RemovedSpan(part.Span, part.Rule.Kind, part.Rule.Name))),
            Boilerplate = page.Boilerplate,
            Entries = new(page.Entries()),
            Author = page.Author,
            Published = page.Published,
        };
        workspace.Return(text.Length);
        return cleaned;
    }

    /// <summary>The same as a page, which lives as long as the workspace is in use.</summary>
    internal static Page Clean(Workspace workspace, string text, TextSpan body, bool isMarkdown, string? metadataTitle)
    {
        var page = Page.Of(workspace, text, metadataTitle);
        if (isMarkdown)
            MarkdownLayout.Read(text, body, page);
        else
            PlainLayout.Read(text, body, page);
        for (var i = 0; i < CleaningRules.InOrder.Count; i++)
            CleaningRules.InOrder[i].Apply(page, CleaningRules.InOrder[i]);
        page.ListSpans(CleaningRules.MarkdownMark);
        return page;
    }
}
