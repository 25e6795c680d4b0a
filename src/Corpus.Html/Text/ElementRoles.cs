using AngleSharp.Dom;

namespace Corpus.Html.Text;

/// <summary>Says what an element is for the text of a page.</summary>
internal static class ElementRoles
{
    private static readonly Dictionary<string, ElementRole> Roles = new(StringComparer.Ordinal);

    /// <summary>Classes by which pages keep words from the eye and give them to screen readers.</summary>
    private static readonly string[] HiddenClasses = ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only"];

    static ElementRoles()
    {
        Add(ElementRole.Hidden, "head script style template noscript iframe object embed svg canvas video audio map button select textarea input datalist progress meter nav aside dialog menu figcaption footer");
        Add(ElementRole.Inline, "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output picture rb ruby s samp small source span strike strong sub sup time tt u var wbr");
        Add(ElementRole.Hidden, "rp rt");
        Add(ElementRole.Break, "br");
        Add(ElementRole.Marks, "q");
        Add(ElementRole.Quotation, "blockquote");
        Add(ElementRole.Item, "li dt dd");
        Add(ElementRole.Heading, "h1 h2 h3 h4 h5 h6");
        Add(ElementRole.Cell, "td th");
    }

    /// <summary>What an element is. Elements that the standard does not know are parts of a line, as in browsers.</summary>
    public static ElementRole Of(IElement element) => element.LocalName switch
    {
        _ when IsHidden(element) => ElementRole.Hidden,
        "sup" when IsReference(element) => ElementRole.Hidden,
        var name when Roles.TryGetValue(name, out var role) => role,
        var name => name.IndexOf('-') > 0 ? ElementRole.Inline : ElementRole.Block,
    };

    /// <summary>Whether a browser does not show an element, as far as its own attributes tell.</summary>
    public static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || HiddenClasses.Any(element.ClassList.Contains))
            return true;
        var style = element.GetAttribute("style");
        return style is not null && (Has(style, "display", "none") || Has(style, "visibility", "hidden"));
    }

    private static bool Has(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        var colon = at < 0 ? -1 : style.IndexOf(':', at);
        return colon >= 0 && style.Substring(colon + 1).TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"[12]", with a link: it leads to a note.</summary>
    private static bool IsReference(IElement element) =>
        element.FirstElementChild?.LocalName == "a" && element.TextContent.All(unit => unit is >= '0' and <= '9' or '[' or ']' || char.IsWhiteSpace(unit));

    private static void Add(ElementRole role, string names)
    {
        foreach (var name in names.Split(' '))
            Roles.Add(name, role);
    }
}
