using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Corpus.Html.Decoding;
using Corpus.Html.Metadata;
using Corpus.Html.Text;

namespace Corpus.Html;

/// <summary>Reads saved HTML pages.</summary>
/// <remarks>
/// Pure and thread-safe: the same bytes give the same page everywhere, and nothing is fetched. No page makes it throw;
/// one with more bytes, tags or open elements than pages have is read up to there.
/// </remarks>
public static class HtmlPageReader
{
    /// <summary>Bytes of a page that are read; a large page of news has a hundredth of it.</summary>
    public const int MaximumLength = 32 << 20;

    private static readonly HtmlParserOptions Options = new() { MaximumDepth = TagScan.MaximumDepth };

    /// <summary>Reads a page.</summary>
    /// <param name="bytes">The file as it is.</param>
    /// <param name="cancellation">Stops the work between its stages.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static HtmlPage Read(byte[] bytes, CancellationToken cancellation = default)
    {
        var (text, encoding) = HtmlDecoder.Decode(bytes ?? throw new ArgumentNullException(nameof(bytes)), MaximumLength);
        cancellation.ThrowIfCancellationRequested();
        using var document = new HtmlParser(Options).ParseDocument(TagScan.Bounded(text));
        cancellation.ThrowIfCancellationRequested();
        var page = PageMetadata.Read(document, out var statedText);
        cancellation.ThrowIfCancellationRequested();
        return page with { Blocks = new(MainText.Read(document, page.Title, statedText)), Encoding = encoding };
    }
}
