using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Corpus.Html.Metadata;

/// <summary>schema.org as attributes of elements: the first article among them.</summary>
internal sealed class MicrodataArticle
{
    private readonly IElement? _scope;
    private readonly ILookup<string, IElement> _properties;

    private MicrodataArticle(IHtmlDocument document)
    {
        _scope = document.QuerySelectorAll("[itemscope][itemtype]").FirstOrDefault(element => ArticleTypes.IsArticle(element.GetAttribute("itemtype")));
        _properties = ((IParentNode?)_scope ?? document).QuerySelectorAll("[itemprop]")
            .Where(element => ScopeOf(element) == _scope)
            .SelectMany(element => Names(element).Select(name => (Name: name, Element: element)))
            .ToLookup(property => property.Name, property => property.Element, StringComparer.Ordinal);
    }

    /// <summary>Reads the attributes; without an article among them, those that stand outside of every item.</summary>
    public static StatedArticle Read(IHtmlDocument document)
    {
        var item = new MicrodataArticle(document);
        return new()
        {
            Title = item._scope is null ? null : item.Values("headline").FirstOrDefault(),
            Published = item.Values("datePublished").Select(DateText.Parse).FirstOrDefault(date => date is not null),
            Modified = item.Values("dateModified").Select(DateText.Parse).FirstOrDefault(date => date is not null),
            Outlet = item._scope is null ? null : item.Named("publisher").FirstOrDefault(),
            Authors = AuthorNames.Of(item.Named("author")),
            Language = PageText.Language(item.Values("inLanguage").FirstOrDefault()),
            Url = item.Values("mainEntityOfPage").Concat(item.Values("url")).Select(PageText.Address).FirstOrDefault(address => address is not null),
        };
    }

    private IEnumerable<string> Values(string property) => _properties[property].Select(ValueOf).OfType<string>();

    /// <summary>A value that may be an item with a name.</summary>
    private IEnumerable<string> Named(string property) =>
        _properties[property].Select(element => element.HasAttribute("itemscope") ? element.QuerySelector("[itemprop~=name]") is { } name ? ValueOf(name) : null : ValueOf(element)).OfType<string>();

    private static string? ValueOf(IElement element) => PageText.OneLine(
        element.GetAttribute("content")
        ?? (element.LocalName == "time" ? element.GetAttribute("datetime") : null)
        ?? (element.LocalName is "link" or "a" && element.GetAttribute("itemprop") is "url" or "mainEntityOfPage" ? element.GetAttribute("href") : null)
        ?? element.TextContent);

    private static IEnumerable<string> Names(IElement element) => element.GetAttribute("itemprop")!.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static IElement? ScopeOf(IElement element)
    {
        var parent = element.ParentElement;
        while (parent is not null && !parent.HasAttribute("itemscope"))
            parent = parent.ParentElement;
        return parent;
    }
}
