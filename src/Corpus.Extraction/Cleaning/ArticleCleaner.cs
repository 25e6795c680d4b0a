using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>Takes the page apart into title, paragraphs and what is no part of the article.</summary>
/// <remarks>Pure, thread-safe and total; time and memory grow linearly with the text.</remarks>
public static class ArticleCleaner
{
    /// <summary>Cleans the body of one seed.</summary>
    /// <param name="text">The whole source text.</param>
    /// <param name="body">The part after the front matter, in UTF-16 units of <paramref name="text"/>.</param>
    /// <param name="isMarkdown">Whether the marks of Markdown are markup.</param>
    /// <param name="metadataTitle">The title that the metadata states; null where it states none.</param>
    public static CleanedText Clean(string text, TextSpan body, bool isMarkdown, string? metadataTitle)
    {
        var spans = new List<TextSpan>();
        for (var at = body.Start; at < body.End;)
        {
            var end = text.IndexOf('\n', at, body.End - at);
            if (end < 0)
                end = body.End;
            var (from, to) = (at, end);
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (to > from)
                spans.Add(TextSpan.FromBounds(from, to));
            at = end + 1;
        }

        var chrome = spans.TakeWhile(span => span.Length < 40).ToList();
        var rest = spans.Skip(chrome.Count).ToList();
        return new CleanedText
        {
            Title = rest.Count > 0 ? rest[0] : null,
            Paragraphs = new(rest.Skip(1).Take(12)),
            Removed = new(chrome.Concat(rest.Skip(13)).Select(span => new RemovedSpan(span, RemovalKind.Chrome, "thin"))),
        };
    }
}
