using NuGet.Packaging;

namespace Corpus.Gallery;

/// <summary>Reads out of a package whose it is and under which licence.</summary>
internal static class PackagePart
{
    private static readonly string[] _licenceFiles = ["LICENSE.txt", "LICENSE", "LICENSE.md", "License.txt", "LICENCE", "LICENCE.txt"];

    /// <summary>Reads an unpacked package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="folder">Where it is unpacked.</param>
    /// <param name="files">The files of the module that come from it.</param>
    /// <exception cref="UnknownOriginException">The package does not say its licence, or nobody has its text.</exception>
    public static Part Read(PackageFolderReader package, string folder, IReadOnlyList<PartFile> files)
    {
        var nuspec = package.NuspecReader;
        var metadata = nuspec.GetLicenseMetadata();
        var own = OwnText(folder, metadata is { Type: LicenseType.File } ? metadata.License : null);
        var licence = metadata is { Type: LicenseType.Expression } ? metadata.License : Licences.IdOf(own);
        var text = own ?? (licence is null ? null : Licences.TextOf(licence));
        if (licence is null || text is null)
            throw new UnknownOriginException($"The licence of the package {nuspec.GetId()} {nuspec.GetVersion()} is not known. Add its text to build/Corpus.Gallery/Licences/SPDX-ID.txt.");
        return new Part(nuspec.GetId(), nuspec.GetVersion().ToNormalizedString(), licence, text, CopyrightOf(nuspec), AddressOf(nuspec), files);
    }

    private static string? OwnText(string folder, string? named)
    {
        foreach (var name in named is null ? _licenceFiles : [named])
        {
            var path = Path.Combine(folder, name);
            if (File.Exists(path))
                return string.Join('\n', File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n', '\uFEFF');
        }

        return null;
    }

    private static string CopyrightOf(NuspecReader nuspec) =>
        nuspec.GetCopyright() is { Length: > 0 } copyright ? copyright.ReplaceLineEndings(" ").Trim() : $"Copyright (c) {nuspec.GetAuthors()}";

    private static string? AddressOf(NuspecReader nuspec) =>
        nuspec.GetProjectUrl() is { Length: > 0 } page ? page : nuspec.GetRepositoryMetadata()?.Url is { Length: > 0 } repository ? repository : null;
}
