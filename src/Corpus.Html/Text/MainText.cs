using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Corpus.Html.Metadata;
using SmartReader;

namespace Corpus.Html.Text;

/// <summary>Finds the text of the article on a page.</summary>
/// <remarks>
/// SmartReader, a port of the reader view of Firefox, chooses the element that holds it. Where it finds none, the text that the metadata holds is taken, then what the page
/// marks as its article or main part, then all that it shows.
/// </remarks>
internal static class MainText
{
    /// <summary>Pages with more elements are read without SmartReader, whose time grows faster than the page.</summary>
    private const int MaximumElements = 12_000;

    /// <summary>The same for children of one element: whoever goes from one to the next looks through all of them.</summary>
    private const int MaximumChildren = 2_000;

    /// <summary>Fewer letters are no text of an article: what the metadata holds may be more.</summary>
    private const int ShortestText = 140;

    /// <summary>SmartReader asks for the address of the page, to make links absolute. No link is kept.</summary>
    private const string AnyAddress = "https://localhost/";

    /// <summary>Reads the blocks of the article. The page is changed by it.</summary>
    /// <param name="document">The page.</param>
    /// <param name="title">The headline, which is no block of the text; null where it is not known.</param>
    /// <param name="stated">The text that the metadata holds; null where there is none.</param>
    public static IReadOnlyList<HtmlBlock> Read(IHtmlDocument document, string? title, string? stated)
    {
        QuotationSources.Spell(document);
        // Read before SmartReader takes the page apart.
        var marked = BlockReader.Read(Marked(document), title);
        var shown = Length(marked) >= ShortestText ? marked : BlockReader.Read(document.Body, title);
        var chosen = IsOfUsualSize(document) ? Chosen(document, title) : [];
        IReadOnlyList<HtmlBlock>[] order = [chosen, StatedBlocks.Of(stated, title), marked, shown];
        return order.FirstOrDefault(blocks => Length(blocks) >= ShortestText) ?? order.FirstOrDefault(blocks => blocks.Count > 0) ?? [];
    }

    private static bool IsOfUsualSize(IHtmlDocument document)
    {
        var elements = document.All.Take(MaximumElements + 1).ToList();
        return elements.Count <= MaximumElements && elements.All(element => element.ChildNodes.Length <= MaximumChildren);
    }

    /// <summary>What SmartReader chooses; nothing where it chooses nothing or fails.</summary>
    private static IReadOnlyList<HtmlBlock> Chosen(IHtmlDocument document, string? title)
    {
        // SmartReader forgets styles and classes before it is done, and with them what is not shown.
        foreach (var hidden in document.All.Where(ElementRoles.IsHidden).Where(element => element.ParentElement is not null && element != document.Body).ToList())
            hidden.Remove();
        IReadOnlyList<HtmlBlock> blocks = [];
        var reader = new Reader(AnyAddress, document) { DisableJSONLD = true };
        reader.AddCustomOperationEnd(element => blocks = BlockReader.Read(element, title));
        // The border to SmartReader: on some pages that no browser shows it fails in itself, and says so in its result or throws.
        try
        {
            return reader.GetArticle().IsReadable ? blocks : [];
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return [];
        }
    }

    /// <summary>The only article of a page, or its main part; null where it marks neither.</summary>
    private static IElement? Marked(IHtmlDocument document)
    {
        var articles = document.QuerySelectorAll("article");
        return articles.Length == 1 ? articles.First() : document.QuerySelector("main, [role=main], [itemprop~=articleBody]");
    }

    private static int Length(IReadOnlyList<HtmlBlock> blocks) => blocks.Sum(block => block.Text.Length);
}
