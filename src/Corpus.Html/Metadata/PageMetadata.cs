using AngleSharp.Html.Dom;
using Corpus.Model;

namespace Corpus.Html.Metadata;

/// <summary>What a page says of itself, in the order of trust that docs/adding.md gives.</summary>
/// <remarks>
/// What is written for machines about this one article comes first (schema.org as JSON-LD, then as microdata), then what is written for the cards of social
/// networks (meta elements), then what the page shows. Address and language are said best by the page itself, not by the article's description.
/// </remarks>
internal static class PageMetadata
{
    /// <summary>Reads the metadata of a page; its blocks are left empty.</summary>
    /// <param name="document">The page.</param>
    /// <param name="text">The text that the metadata holds, for pages that show none; null where there is none.</param>
    public static HtmlPage Read(IHtmlDocument document, out string? text)
    {
        var shown = ShownMetadata.Read(document);
        var meta = MetaElements.Read(document);
        var linked = JsonLdArticle.Read(document, shown.Url ?? meta.Url);
        var micro = MicrodataArticle.Read(document);
        StatedArticle[] order = [linked, micro, meta, shown];
        text = order.Select(stated => stated.Text).FirstOrDefault(stated => stated is not null);
        var outlet = order.Select(stated => stated.Outlet).FirstOrDefault(stated => stated is not null);
        return new()
        {
            Title = order.Select(stated => TitleText.Clean(stated.Title, outlet)).FirstOrDefault(stated => stated is not null),
            Published = order.Select(stated => stated.Published).FirstOrDefault(stated => stated is not null),
            Modified = order.Select(stated => stated.Modified).FirstOrDefault(stated => stated is not null),
            Outlet = outlet,
            Authors = new(order.Select(stated => stated.Authors).FirstOrDefault(stated => stated.Count > 0) ?? []),
            Language = linked.Language ?? micro.Language ?? shown.Language ?? meta.Language,
            Url = shown.Url ?? meta.Url ?? linked.Url ?? micro.Url ?? SavedFrom.Read(document),
        };
    }
}
