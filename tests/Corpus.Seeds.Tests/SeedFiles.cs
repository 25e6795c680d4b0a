using System.Text;

namespace Corpus.Seeds.Tests;

/// <summary>The files of seeds/, read without any code of Corpus.</summary>
internal static class SeedFiles
{
    private static readonly string _root = FindRoot();

    /// <summary>The paths of the articles below seeds/ with <c>/</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".txt" or ".md")
            .Select(path => Path.GetRelativePath(_root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();

    public static byte[] Read(string path) => File.ReadAllBytes(Path.Combine(_root, path));

    /// <summary>The characters, strictly decoded, without a byte-order mark.</summary>
    public static string ReadText(string path) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Read(path)).TrimStart('\uFEFF');

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Corpus.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests do not stand in a working copy of Corpus."), "seeds");
    }
}
