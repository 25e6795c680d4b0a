using NuGet.Packaging;

namespace Corpus.Gallery;

/// <summary>Reads out of a package whose it is and under which licence.</summary>
internal static class PackagePart
{
    private static readonly string[] _licenceFiles = ["LICENSE.txt", "LICENSE", "LICENSE.md", "LICENCE.txt", "LICENCE", "LICENCE.md"];

    private static readonly string[] _noticeFiles = ["THIRD-PARTY-NOTICES.txt", "THIRD-PARTY-NOTICES.md", "ThirdPartyNotices.txt", "NOTICE.txt", "NOTICE"];

    /// <summary>Reads an unpacked package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="folder">Where it is unpacked.</param>
    /// <param name="files">The files of the product that come from it.</param>
    /// <exception cref="UnknownOriginException">The package does not say its licence, or nobody has its text.</exception>
    public static Part Read(PackageFolderReader package, string folder, IReadOnlyList<PartFile> files)
    {
        var nuspec = package.NuspecReader;
        var metadata = nuspec.GetLicenseMetadata();
        var own = TextOf(folder, metadata is { Type: LicenseType.File } ? [metadata.License] : _licenceFiles);
        var licence = metadata is { Type: LicenseType.Expression } ? metadata.License : Licences.IdOf(own) ?? (metadata is null ? null : $"LicenseRef-{nuspec.GetId()}");
        var text = own ?? (licence is null ? null : Licences.TextOf(licence));
        if (licence is null || text is null)
            throw new UnknownOriginException($"The licence of the package {nuspec.GetId()} {nuspec.GetVersion()} is not known. Add its text to build/Corpus.Gallery/Licences/SPDX-ID.txt.");
        return new Part(nuspec.GetId(), nuspec.GetVersion().ToNormalizedString(), licence, text, TextOf(folder, _noticeFiles), CopyrightOf(nuspec), AddressOf(nuspec), files);
    }

    // The first of some files that is there, in whatever letters its name is written.
    private static string? TextOf(string folder, IEnumerable<string> names)
    {
        var there = Directory.GetFiles(folder).ToDictionary(path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);
        var found = names.Select(name => there.GetValueOrDefault(name) ?? Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        return found is null ? null : string.Join('\n', File.ReadAllText(found).ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n', '\uFEFF');
    }

    private static string CopyrightOf(NuspecReader nuspec) =>
        nuspec.GetCopyright() is { Length: > 0 } copyright ? copyright.ReplaceLineEndings(" ").Trim() : $"Copyright (c) {nuspec.GetAuthors()}";

    private static string? AddressOf(NuspecReader nuspec) =>
        nuspec.GetProjectUrl() is { Length: > 0 } page ? page : nuspec.GetRepositoryMetadata()?.Url is { Length: > 0 } repository ? repository : null;
}
