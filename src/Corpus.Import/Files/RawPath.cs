using Corpus.Extraction.Reading;

namespace Corpus.Import.Files;

/// <summary>Which files are raw articles by their name.</summary>
internal static class RawPath
{
    /// <summary>A seed, or a saved page.</summary>
    public static bool IsRaw(string path) => SeedPath.IsSeed(path) || IsPage(path);

    /// <summary>A saved page: <c>.html</c> or <c>.htm</c>.</summary>
    public static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
}
