using Corpus.Extraction.Reading;

namespace Corpus.Authoring;

/// <summary>Which files can become articles, by their names.</summary>
public static class ArticleFile
{
    /// <summary>Text, Markdown, or a saved page.</summary>
    /// <param name="path">Any path of the file.</param>
    public static bool IsKnown(string path) => SeedPath.IsSeed(path) || IsPage(path);

    internal static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is the source of a page: no article begins so.</summary>
    internal static bool IsSourceOfPage(string text)
    {
        var start = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    internal static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
