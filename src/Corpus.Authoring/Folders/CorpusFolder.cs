using System.Xml;
using System.Xml.Linq;
using Corpus.Extraction.Reading;

namespace Corpus.Authoring.Folders;

/// <summary>Finds the folder of the seeds as the build does: what a project states, or <c>seeds</c> beside it.</summary>
public static class CorpusFolder
{
    private const string Name = "seeds";

    /// <summary>The folder of the seeds that a folder belongs to: the nearest one on the way up; null where there is none.</summary>
    /// <param name="folder">The absolute folder where somebody stands.</param>
    public static string? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (IsRoot(at.FullName))
                return at.FullName;
            if (Stated(at.FullName) is { } stated)
                return stated;
            if (Directory.Exists(Path.Combine(at.FullName, Name)))
                return Path.Combine(at.FullName, Name);
        }
        return null;
    }

    /// <summary>The root of the corpus that a folder of seeds lies in; itself where nothing shows that it is part of another.</summary>
    /// <param name="folder">The absolute folder.</param>
    public static string RootOf(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (IsRoot(at.FullName))
                return at.FullName;
        }
        return folder;
    }

    private static bool IsRoot(string folder) =>
        string.Equals(Path.GetFileName(folder), Name, StringComparison.OrdinalIgnoreCase) || File.Exists(Path.Combine(folder, SeedPath.Settings));

    /// <summary>What a project in the folder states as <c>CorpusRoot</c>, where it is no expression that MSBuild alone can read.</summary>
    private static string? Stated(string folder)
    {
        var projects = Directory.EnumerateFiles(folder, "*.*proj").Where(path => Path.GetExtension(path) is ".csproj" or ".fsproj" or ".vbproj").OrderBy(path => path, StringComparer.Ordinal);
        return projects.Select(project => RootIn(project)).OfType<string>().Select(root => Path.GetFullPath(Path.Combine(folder, root))).FirstOrDefault(Directory.Exists);
    }

    private static string? RootIn(string project)
    {
        try
        {
            using var reader = XmlReader.Create(project, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var root = XDocument.Load(reader).Descendants().LastOrDefault(element => element.Name.LocalName == "CorpusRoot")?.Value.Trim();
            return string.IsNullOrEmpty(root) || root!.IndexOf("$(", StringComparison.Ordinal) >= 0 ? null : root.Replace('\\', '/').TrimEnd('/');
        }
        catch (Exception fault) when (fault is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
