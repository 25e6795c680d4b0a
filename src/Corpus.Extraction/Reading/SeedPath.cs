namespace Corpus.Extraction.Reading;

/// <summary>The names of seeds and of the files beside them, as the build, the compiler and an import read them.</summary>
/// <remarks>Pure and thread-safe. Nothing here touches the disk.</remarks>
public static class SeedPath
{
    private const string SidecarExtension = ".yaml";
    private const string CorrectionsEnding = ".corrections.yaml";

    /// <summary>The path of the settings of a corpus: a file in its root.</summary>
    public const string Settings = "corpus.yaml";

    /// <summary>The path of a file below the root of a corpus, with <c>/</c> between folders; null where the file is not below it.</summary>
    /// <param name="root">The absolute folder of the seeds. A backslash at its end says that paths are those of Windows: either separator, no difference of case.</param>
    /// <param name="file">The absolute path of the file.</param>
    public static string? Below(string root, string file)
    {
        var windows = root.EndsWith("\\", StringComparison.Ordinal);
        if (windows)
        {
            root = root.Replace('\\', '/');
            file = file.Replace('\\', '/');
        }
        if (!root.EndsWith("/", StringComparison.Ordinal))
            root += "/";
        var isBelow = file.Length > root.Length && file.StartsWith(root, windows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        return isBelow ? file.Substring(root.Length) : null;
    }

    /// <summary>The absolute path of a file below the root of a corpus: what <see cref="Below"/> undoes.</summary>
    /// <param name="root">The absolute folder of the seeds. A backslash at its end says that paths are those of Windows.</param>
    /// <param name="path">The path relative to the root, with <c>/</c> between folders.</param>
    public static string Above(string root, string path)
    {
        if (root.EndsWith("\\", StringComparison.Ordinal))
            return root + path.Replace('/', '\\');
        return root.EndsWith("/", StringComparison.Ordinal) ? root + path : $"{root}/{path}";
    }

    /// <summary>Whether a file is a seed by its name: <c>.txt</c> or <c>.md</c>.</summary>
    /// <param name="path">Any path of the file.</param>
    public static bool IsSeed(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the marks of Markdown are markup in a text: <c>.md</c>, and pages, whose text comes here as Markdown.</summary>
    internal static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file holds the corrections of a seed by its name: <c>.corrections.yaml</c>.</summary>
    /// <param name="path">Any path of the file.</param>
    public static bool IsCorrections(string path) => path.EndsWith(CorrectionsEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file holds the settings of the corpus.</summary>
    /// <param name="path">The path relative to the root of the corpus.</param>
    public static bool IsSettings(string path) => path.Equals(Settings, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is a sidecar by its name: <c>.yaml</c>, but neither the corrections of a seed nor the settings of the corpus.</summary>
    /// <param name="path">The path relative to the root of the corpus.</param>
    public static bool IsSidecar(string path) =>
        path.EndsWith(SidecarExtension, StringComparison.OrdinalIgnoreCase)
        && !IsCorrections(path)
        && !IsSettings(path);

    /// <summary>The path that the sidecar of a seed has: the same name with <c>.yaml</c>.</summary>
    /// <param name="seed">The path of a seed, with its extension.</param>
    public static string SidecarOf(string seed) => WithoutExtension(seed) + SidecarExtension;

    /// <summary>The path that the corrections of a seed have: the same name with <c>.corrections.yaml</c>.</summary>
    /// <param name="seed">The path of a seed, with its extension.</param>
    public static string CorrectionsOf(string seed) => WithoutExtension(seed) + CorrectionsEnding;

    /// <summary>The path that a sidecar or corrections have without their ending, as their seed has it without its extension.</summary>
    /// <param name="beside">The path of a file beside a seed.</param>
    public static string StemOf(string beside) =>
        beside.Substring(0, beside.Length - (IsCorrections(beside) ? CorrectionsEnding : SidecarExtension).Length);

    /// <summary>The path of a seed without its extension.</summary>
    /// <param name="seed">The path of a seed.</param>
    public static string WithoutExtension(string seed) => seed.Substring(0, seed.LastIndexOf('.'));
}
