using System.Reflection;
using System.Xml.Linq;

namespace Corpus.EndToEnd.Tests;

/// <summary>The working copy that the tests stand in.</summary>
internal static class Repository
{
    private static readonly string[] _builtFolders = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea"];

    /// <summary>The folder of Corpus.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The configuration that the tests were built in: what they pack and refer to was built in the same one.</summary>
    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>All files that people wrote, relative to the root with <c>/</c>.</summary>
    public static IEnumerable<string> WrittenFiles() => WrittenFiles(new DirectoryInfo(Root)).Select(Relative);

    /// <summary>An absolute path out of one relative to the root.</summary>
    public static string Absolute(string relative) => Path.Combine(Root, relative);

    /// <summary>The version of a package that the repository is built with.</summary>
    public static string PackageVersion(string package) =>
        XElement.Load(Absolute("Directory.Packages.props")).Descendants("PackageVersion").Single(version => version.Attribute("Include")!.Value == package).Attribute("Version")!.Value;

    private static IEnumerable<FileInfo> WrittenFiles(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(
            folder.EnumerateDirectories()
                .Where(child => !_builtFolders.Contains(child.Name))
                .SelectMany(WrittenFiles));

    private static string Relative(FileInfo file) => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Corpus.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not stand in a working copy of Corpus.");
    }
}
