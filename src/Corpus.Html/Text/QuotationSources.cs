using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Corpus.Html.Metadata;

namespace Corpus.Html.Text;

/// <summary>Writes the source of a block quotation below it, with a dash before it, as pages without an element for it do.</summary>
internal static class QuotationSources
{
    /// <summary>More is no name, but text of the page.</summary>
    private const int MaximumLength = 200;

    /// <summary>How far a caption is sought beside a quotation.</summary>
    private const int MostNeighbours = 16;

    /// <summary>Changes all block quotations of a page.</summary>
    public static void Spell(IHtmlDocument document)
    {
        foreach (var quotation in document.QuerySelectorAll("blockquote").ToList())
        {
            if (Find(quotation) is not { } source || PageText.OneLine(source.TextContent) is not { Length: <= MaximumLength } name)
                continue;
            source.Remove();
            var line = document.CreateElement("p");
            line.TextContent = name[0] is '-' or '–' or '—' or '―' or '~' ? name : "— " + name;
            quotation.AppendChild(line);
        }
    }

    private static IElement? Find(IElement quotation) => quotation.LastElementChild switch
    {
        { LocalName: "footer" or "cite" } last => last,
        _ when quotation.ParentElement is { LocalName: "figure" } figure => figure.ChildNodes.Take(MostNeighbours).OfType<IElement>().FirstOrDefault(element => element.LocalName == "figcaption"),
        _ => null,
    };
}
