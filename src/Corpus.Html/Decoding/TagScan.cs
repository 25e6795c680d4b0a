namespace Corpus.Html.Decoding;

/// <summary>Finds where a page becomes larger than any page is: the parser takes time for each open element at each tag.</summary>
internal static class TagScan
{
    /// <summary>Tags that are read; a large page has a tenth of them.</summary>
    public const int MaximumTags = 60_000;

    /// <summary>Elements that may be open at once, as in browsers.</summary>
    public const int MaximumDepth = 512;

    /// <summary>Elements that need no end tag, and those that have none.</summary>
    private static readonly HashSet<string> WithoutEnd = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rp", "rt", "html", "head", "body",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    /// <summary>The part of the text that keeps to the bounds: all of it, for pages that people read.</summary>
    public static string Bounded(string text)
    {
        var (tags, depth) = (0, 0);
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var isEnd = at + 1 < text.Length && text[at + 1] == '/';
            var start = isEnd ? at + 2 : at + 1;
            var end = start;
            while (end < text.Length && end - start < 16 && (text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'))
                end++;
            if (end > start && !WithoutEnd.Contains(text.Substring(start, end - start)))
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (++tags > MaximumTags || depth > MaximumDepth)
                return text.Substring(0, at);
        }
        return text;
    }
}
