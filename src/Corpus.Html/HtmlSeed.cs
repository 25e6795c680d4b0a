using Corpus.Extraction.Writing;
using Corpus.Html.Text;
using Corpus.Model;

namespace Corpus.Html;

/// <summary>Writes a page as a seed in Markdown: front matter of what the page says of itself, then the text of the article.</summary>
public static class HtmlSeed
{
    /// <summary>What the page says of itself as metadata: title, published, modified, outlet, author, language, url, in this order; what it does not say is not there.</summary>
    /// <param name="page">The page.</param>
    public static ValueList<MetadataEntry> Metadata(HtmlPage page)
    {
        if (page is null)
            throw new ArgumentNullException(nameof(page));
        var entries = new List<MetadataEntry>();
        Add(entries, "title", page.Title);
        Add(entries, "published", page.Published?.ToString());
        Add(entries, "modified", page.Modified == page.Published ? null : page.Modified?.ToString());
        Add(entries, "outlet", page.Outlet);
        if (page.Authors.Count > 1)
            entries.Add(new("author", MetadataValue.Sequence(new(page.Authors.Select(MetadataValue.Scalar)))));
        else
            Add(entries, "author", page.Authors.FirstOrDefault());
        Add(entries, "language", page.Language);
        Add(entries, "url", page.Url);
        return new(entries);
    }

    /// <summary>The text of the article in Markdown, the headline above it; the empty text where the page has no article.</summary>
    /// <param name="page">The page.</param>
    public static string Body(HtmlPage page) =>
        (page ?? throw new ArgumentNullException(nameof(page))).Blocks.Count == 0 ? "" : MarkdownBody.Write(page.Title, page.Blocks);

    /// <summary>Reads a page into the text of a seed; null where it has no article.</summary>
    /// <param name="bytes">The file as it is.</param>
    public static string? Read(byte[] bytes) => HtmlPageReader.Read(bytes) is { Blocks.Count: > 0 } page ? Write(page) : null;

    /// <summary>The whole seed, which is Markdown.</summary>
    /// <param name="page">The page.</param>
    public static string Write(HtmlPage page)
    {
        var front = FrontMatterWriter.Write(Metadata(page));
        return front.Length == 0 ? Body(page) : front + "\n" + Body(page);
    }

    private static void Add(List<MetadataEntry> entries, string key, string? value)
    {
        if (value is not null)
            entries.Add(new(key, MetadataValue.Scalar(value)));
    }
}
