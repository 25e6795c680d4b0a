using System.Security.Cryptography;
using NuGet.Packaging;
using NuGet.ProjectModel;

namespace Corpus.Gallery;

/// <summary>The packages that the restore has brought for some projects, and which files of a product are theirs.</summary>
/// <remarks>
/// A file is known by its bytes and not by its name: how it came there, and what it is called, makes no difference,
/// and what somebody changed on the way is no longer the file of that package.
/// </remarks>
internal sealed class RestoredPackages
{
    private static readonly string[] _codeExtensions = [".dll", ".exe", ".so", ".dylib", ".a"];

    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, (string Folder, string Path)> _files;

    /// <summary>Reads what was restored.</summary>
    /// <param name="graphs">The paths of files <c>project.assets.json</c>.</param>
    public RestoredPackages(IEnumerable<string> graphs)
    {
        foreach (var graph in graphs.Select(path => new LockFileFormat().Read(path)))
        {
            foreach (var library in graph.Libraries.Where(library => library.Type == "package"))
                _folders.TryAdd(library.Path, FolderOf(graph, library));
        }

        // By size first: only what may be equal is read.
        _files = _folders.Values
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsCode).Select(path => (Folder: folder, Path: path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToLookup(file => SizeOf(file.Path));
    }

    /// <summary>The packages of which files are in a product, in the order of their names.</summary>
    /// <param name="files">All its files, each with its path in the product.</param>
    /// <exception cref="UnknownOriginException">A file is neither ours nor that of a package, or a package does not say its licence.</exception>
    public IReadOnlyList<Part> PartsOf(IEnumerable<(string Path, string InProduct)> files)
    {
        var ofOthers = files
            .Where(file => IsCode(file.Path) && !IsOurs(file.Path))
            .OrderBy(file => file.InProduct, StringComparer.Ordinal)
            .Select(file => (file.Path, Part: new PartFile(file.InProduct, HashOf(file.Path))))
            .GroupBy(file => PackageOf(file.Path, file.Part), file => file.Part);
        return [.. ofOthers.Select(group => PackagePart.Read(new PackageFolderReader(group.Key), group.Key, [.. group])).OrderBy(part => part.Id, StringComparer.Ordinal)];
    }

    private static bool IsOurs(string path) => Path.GetFileNameWithoutExtension(path) is "corpus" || Path.GetFileName(path).StartsWith("Corpus.", StringComparison.Ordinal);

    private string PackageOf(string path, PartFile file)
    {
        foreach (var candidate in _files[SizeOf(path)])
        {
            if (HashOf(candidate.Path) == file.Sha256)
                return candidate.Folder;
        }

        throw new UnknownOriginException($"'{file.Path}' is no file of a package that was restored. Take it as its package has it, or call it Corpus.NAME where it is ours.");
    }

    private static string FolderOf(LockFile graph, LockFileLibrary library) =>
        graph.PackageFolders.Select(folder => Path.Combine(folder.Path, library.Path)).First(Directory.Exists);

    private static bool IsCode(string path) => _codeExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static string SizeOf(string path) => new FileInfo(path).Length.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
