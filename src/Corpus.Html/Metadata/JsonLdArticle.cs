using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Corpus.Html.Metadata;

/// <summary>schema.org as JSON-LD: the article that the page is about.</summary>
internal sealed class JsonLdArticle
{
    private readonly JsonLdGraph _graph;
    private readonly JsonElement _node;

    private JsonLdArticle(JsonLdGraph graph, JsonElement node) => (_graph, _node) = (graph, node);

    /// <summary>Reads the scripts of a page: of several articles the one with the address of the page, otherwise the first.</summary>
    /// <param name="document">The page.</param>
    /// <param name="url">The address of the page; null where it is not known.</param>
    public static StatedArticle Read(IHtmlDocument document, string? url)
    {
        using var graph = JsonLdGraph.Read(document);
        var articles = graph.Nodes.Where(node => graph.Texts(node, "@type").Any(ArticleTypes.IsArticle)).Select(node => new JsonLdArticle(graph, node)).ToList();
        if (articles.Count == 0)
            return StatedArticle.Nothing;
        return (articles.Find(article => url is not null && article.Url == url) ?? articles[0]).ToStated();
    }

    private string? Url =>
        _graph.Texts(_node, "url").Concat(_graph.Texts(_node, "mainEntityOfPage")).Concat(_graph.Objects(_node, "mainEntityOfPage").SelectMany(page => _graph.Texts(page, "@id").Concat(_graph.Texts(page, "url"))))
            .Select(PageText.Address).FirstOrDefault(address => address is not null);

    private StatedArticle ToStated() => new()
    {
        Title = First("headline") ?? First("name"),
        Published = Date("datePublished") ?? Date("dateCreated"),
        Modified = Date("dateModified"),
        Outlet = Named("publisher").FirstOrDefault() ?? Named("sourceOrganization").FirstOrDefault(),
        Authors = AuthorNames.Of(Named("author")) is { Count: > 0 } authors ? authors : AuthorNames.Of(Named("creator")),
        Language = PageText.Language(First("inLanguage")) ?? PageText.Language(_graph.Objects(_node, "inLanguage").SelectMany(language => _graph.Texts(language, "alternateName")).FirstOrDefault()),
        Url = Url,
        Text = _graph.Texts(_node, "articleBody").FirstOrDefault(),
    };

    private string? First(string property) => _graph.Texts(_node, property).Select(PageText.Unescaped).FirstOrDefault(text => text is not null);

    private PageDate? Date(string property) => _graph.Texts(_node, property).Select(DateText.Parse).FirstOrDefault(date => date is not null);

    /// <summary>A value that is a name, or an object with one.</summary>
    private IEnumerable<string> Named(string property) =>
        _graph.Texts(_node, property).Concat(_graph.Objects(_node, property).SelectMany(item => _graph.Texts(item, "name"))).Select(PageText.Unescaped).OfType<string>();
}
