using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace Corpus.EndToEnd.Tests.Packaging;

/// <summary>The package of the module, as the build left it.</summary>
internal static class GalleryFile
{
    private static readonly string[] _ofNuGet = ["_rels/.rels", "[Content_Types].xml", "package/services/metadata/core-properties/nuget.psmdcp", "Corpus.nuspec"];

    public static string ModuleFolder { get; } = Repository.Absolute("artifacts/module/Corpus");

    /// <summary>The one file of the folder.</summary>
    public static string Path { get; } = Directory.GetFiles(Repository.Absolute("artifacts/gallery")).Single();

    /// <summary>The files of the module in the package, with the hashes of their bytes, in ordinal order.</summary>
    public static SortedDictionary<string, string> Files { get; } = FilesBelow(Path, "");

    /// <summary>What the package says of itself.</summary>
    public static ILookup<string, string> Fields
    {
        get
        {
            using var archive = ZipFile.OpenRead(Path);
            using var nuspec = archive.GetEntry("Corpus.nuspec")!.Open();
            return FieldsOf(nuspec);
        }
    }

    /// <summary>The values of a nuspec by their names.</summary>
    public static ILookup<string, string> FieldsOf(Stream nuspec) => XDocument.Load(nuspec).Descendants().Where(element => !element.HasElements).ToLookup(element => element.Name.LocalName, element => element.Value);

    /// <summary>The text of a file in the package.</summary>
    public static string Text(string name) => Text(Path, name);

    /// <summary>The text of a file in a package.</summary>
    public static string Text(string package, string name)
    {
        using var archive = ZipFile.OpenRead(package);
        return new StreamReader(archive.GetEntry(name)!.Open()).ReadToEnd();
    }

    /// <summary>The files below a folder of a package, with the hashes of their bytes.</summary>
    public static SortedDictionary<string, string> FilesBelow(string package, string folder)
    {
        using var archive = ZipFile.OpenRead(package);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal) && !_ofNuGet.Contains(entry.FullName)))
        {
            using var stream = entry.Open();
            files.Add(entry.FullName[folder.Length..], HashOf(stream));
        }

        return files;
    }

    /// <summary>The files of a folder, with the hashes of their bytes.</summary>
    public static SortedDictionary<string, string> FilesIn(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var stream = File.OpenRead(path);
            files.Add(System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'), HashOf(stream));
        }

        return files;
    }

    private static string HashOf(Stream stream) => Convert.ToHexStringLower(SHA256.HashData(stream));
}
