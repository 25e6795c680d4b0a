using AngleSharp.Html.Dom;

namespace Corpus.Html.Metadata;

/// <summary>Meta elements: Open Graph and its articles first, then names that systems of news write.</summary>
internal sealed class MetaElements
{
    private readonly Dictionary<string, List<string>> _contents = new(StringComparer.OrdinalIgnoreCase);

    private MetaElements(IHtmlDocument document)
    {
        foreach (var element in document.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("http-equiv");
            if (PageText.OneLine(element.GetAttribute("content")) is not { } content || PageText.OneLine(name) is not { } key)
                continue;
            if (!_contents.TryGetValue(key, out var list))
                _contents.Add(key, list = []);
            list.Add(content);
        }
    }

    /// <summary>Reads the meta elements of a page.</summary>
    public static StatedArticle Read(IHtmlDocument document)
    {
        var meta = new MetaElements(document);
        return new()
        {
            Title = meta.First("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title"),
            Published = meta.FirstDate(
                "article:published_time", "og:article:published_time", "og:published_time", "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "article.published",
                "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.created", "dcterms.date", "originalpublicationdate", "datepublished", "displaydate", "ptime"),
            Modified = meta.FirstDate("article:modified_time", "og:article:modified_time", "og:updated_time", "lastmod", "last-modified", "last_updated", "dcterms.modified", "dc.date.modified", "datemodified", "utime"),
            Outlet = meta.First("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"),
            Authors = meta.Names("author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl"),
            Language = PageText.Language(meta.First("content-language")) ?? PageText.Language(meta.First("language", "dc.language")) ?? PageText.Language(meta.First("og:locale")),
            Url = PageText.Address(meta.First("og:url")) ?? PageText.Address(meta.First("twitter:url")),
        };
    }

    private string? First(params string[] names) =>
        names.Select(name => _contents.TryGetValue(name, out var list) ? list[0] : null).FirstOrDefault(content => content is not null);

    private PageDate? FirstDate(params string[] names) =>
        names.Select(name => _contents.TryGetValue(name, out var list) ? DateText.Parse(list[0]) : null).FirstOrDefault(date => date is not null);

    /// <summary>All of the first name that has some: several authors have an element each. Addresses of profiles are no names.</summary>
    private IReadOnlyList<string> Names(params string[] names)
    {
        foreach (var name in names)
        {
            if (_contents.TryGetValue(name, out var list) && AuthorNames.Of(list) is { Count: > 0 } found)
                return found;
        }
        return [];
    }
}
