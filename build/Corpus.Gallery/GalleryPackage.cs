using System.IO.Compression;
using NuGet.Packaging;
using NuGet.Versioning;

namespace Corpus.Gallery;

/// <summary>The package of a module as PSResourceGet makes and reads it: the files of the folder, and what the manifest says, in its words.</summary>
internal static class GalleryPackage
{
    // The earliest that a zip file can tell: what a package says does not depend on when it was made.
    private static readonly DateTimeOffset _time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes NAME.VERSION.nupkg, whole or not at all, and takes away those of other versions.</summary>
    public static void Write(ModuleManifest module, string folder, string output)
    {
        var name = $"{module.Name}.{NuGetVersion.Parse(module.Version).ToNormalizedString()}.nupkg";
        var next = Path.Combine(output, name + ".new");
        using (var made = new MemoryStream())
        using (var file = File.Create(next))
        {
            Describe(module, folder).Save(made);
            CopyWithoutTimes(made, file);
        }

        foreach (var old in Directory.EnumerateFiles(output, "*.nupkg"))
            File.Delete(old);
        File.Move(next, Path.Combine(output, name));
    }

    /// <summary>
    /// The words by which galleries find it: those of the manifest, and those that PowerShellGet adds, by which <c>Find-PSResource -CommandName</c> looks.
    /// </summary>
    public static IEnumerable<string> TagsOf(ModuleManifest module) =>
        ["PSModule", .. module.Tags, "PSIncludes_Cmdlet", .. module.Cmdlets.SelectMany(cmdlet => new[] { "PSCmdlet_" + cmdlet, "PSCommand_" + cmdlet })];

    private static PackageBuilder Describe(ModuleManifest module, string folder)
    {
        var package = new PackageBuilder(deterministic: true)
        {
            Id = module.Name,
            Version = NuGetVersion.Parse(module.Version),
            Description = module.Text("Description"),
            Copyright = module.Text("Copyright"),
            ReleaseNotes = module.Gallery("ReleaseNotes"),
            LicenseUrl = AddressOf(module, "LicenseUri"),
            ProjectUrl = AddressOf(module, "ProjectUri"),
        };
        package.Authors.Add(module.Text("Author"));
        package.Owners.Add(module.Text("CompanyName"));
        foreach (var tag in TagsOf(module))
            package.Tags.Add(tag);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            package.Files.Add(new PhysicalPackageFile { SourcePath = path, TargetPath = Path.GetRelativePath(folder, path) });
        return package;
    }

    private static void CopyWithoutTimes(Stream made, Stream file)
    {
        using var from = new ZipArchive(made);
        using var to = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var entry in from.Entries)
        {
            var copy = to.CreateEntry(entry.FullName);
            copy.LastWriteTime = _time;
            using var source = entry.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
    }

    private static Uri? AddressOf(ModuleManifest module, string key) => module.Gallery(key) is { Length: > 0 } address ? new Uri(address) : null;
}
