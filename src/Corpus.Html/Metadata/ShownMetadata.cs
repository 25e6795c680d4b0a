using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Corpus.Html.Metadata;

/// <summary>What the elements of the page itself say: its title, headline, time, authors, language and address.</summary>
internal static class ShownMetadata
{
    /// <summary>Reads the elements of a page.</summary>
    public static StatedArticle Read(IHtmlDocument document) => new()
    {
        Title = Title(document),
        Published = Published(document),
        Authors = AuthorNames.Of(document.QuerySelectorAll("a[rel~=author], address [rel~=author], [rel~=author] [itemprop=name]").Select(element => element.TextContent)),
        Language = PageText.Language(document.DocumentElement?.GetAttribute("lang")) ?? PageText.Language(document.DocumentElement?.GetAttribute("xml:lang")) ?? PageText.Language(document.Body?.GetAttribute("lang")),
        Url = PageText.Address(document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")),
    };

    /// <summary>The one heading of the first level where the title of the page has its words, otherwise the title of the page.</summary>
    private static string? Title(IHtmlDocument document)
    {
        var title = PageText.OneLine(document.QuerySelector("head > title")?.TextContent ?? document.Title);
        var headings = document.QuerySelectorAll("h1").Select(element => PageText.OneLine(element.TextContent)).OfType<string>().Distinct().ToList();
        var heading = headings.FirstOrDefault(words => title?.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0);
        return heading ?? title ?? (headings.Count == 1 ? headings[0] : null);
    }

    /// <summary>A time that is marked as that of publication, or the first in the article, or the only one of the page: others are those of other articles.</summary>
    private static PageDate? Published(IHtmlDocument document)
    {
        var times = document.QuerySelectorAll("time[datetime]");
        var marked = times.FirstOrDefault(time => time.HasAttribute("pubdate") || IsMarked(time));
        if (DateOf(marked) is { } stated)
            return stated;
        if (DateOf(document.QuerySelector("article time[datetime], main time[datetime], header time[datetime]")) is { } first)
            return first;
        var all = times.Select(DateOf).OfType<PageDate>().Distinct().Take(2).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    private static bool IsMarked(IElement time) =>
        new[] { time.ClassName, time.GetAttribute("itemprop"), time.GetAttribute("property") }
            .Any(name => name?.IndexOf("publish", StringComparison.OrdinalIgnoreCase) >= 0 || name?.IndexOf("pubdate", StringComparison.OrdinalIgnoreCase) >= 0);

    private static PageDate? DateOf(IElement? time) => DateText.Parse(time?.GetAttribute("datetime"));
}
