using Corpus.Extraction.Reading;

namespace Corpus.Import.Files;

/// <summary>A seed that is still to be read.</summary>
/// <param name="Path">Path below the root, with <c>/</c>.</param>
/// <param name="File">The file.</param>
/// <param name="Sidecar">The sidecar beside it; null where there is none.</param>
/// <param name="Corrections">The corrections beside it; null where there are none.</param>
/// <param name="Defaults">What the project states of it; null where it states nothing.</param>
internal sealed record SeedEntry(string Path, InputFile File, BesideEntry? Sidecar, BesideEntry? Corrections = null, SeedDefaults? Defaults = null);

/// <summary>A file beside a seed that is still to be read.</summary>
/// <param name="Path">Path below the root, with <c>/</c>.</param>
/// <param name="File">The file.</param>
internal sealed record BesideEntry(string Path, InputFile File);

/// <summary>The files of a build, sorted out: what is a seed, what stands beside it, and what is neither.</summary>
/// <param name="Seeds">Each seed once, in ordinal order of the paths.</param>
/// <param name="LeftOut">Files that cannot be seeds.</param>
/// <param name="Beside">All sidecars and corrections, whether there is a seed beside them or not.</param>
internal sealed record SeedEntries(IReadOnlyList<SeedEntry> Seeds, IReadOnlyList<FileFault> LeftOut, IReadOnlyList<BesideEntry> Beside)
{
    /// <summary>Sorts out files in any order.</summary>
    /// <param name="root">The absolute folder of the seeds.</param>
    /// <param name="files">Seeds, sidecars and corrections.</param>
    /// <param name="isSeed">Whether a file is a seed by its path.</param>
    /// <param name="defaults">What the project states of the seeds; null where it states nothing.</param>
    public static SeedEntries Sort(string root, IEnumerable<InputFile> files, Func<string, bool> isSeed, SeedDefaultsList? defaults = null)
    {
        var seeds = new SortedDictionary<string, InputFile>(StringComparer.Ordinal);
        var sidecars = new Dictionary<string, BesideEntry>(StringComparer.Ordinal);
        var corrections = new Dictionary<string, BesideEntry>(StringComparer.Ordinal);
        var leftOut = new List<FileFault>();
        foreach (var file in files)
        {
            var path = SeedPath.Below(root, file.FullPath);
            if (path is null)
                leftOut.Add(FileFault.Because(file, InputFaults.OutsideRoot, root));
            else if (isSeed(path))
                seeds[path] = file;
            else if (SeedPath.IsSidecar(path))
                sidecars[path] = new(path, file);
            else if (SeedPath.IsCorrections(path))
                corrections[path] = new(path, file);
            else
                leftOut.Add(FileFault.Because(file, InputFaults.NotASeed));
        }
        return new(seeds.Select(seed => new SeedEntry(seed.Key, seed.Value, In(sidecars, SeedPath.SidecarOf(seed.Key)), In(corrections, SeedPath.CorrectionsOf(seed.Key)), defaults?.Of(seed.Key))).ToList(), leftOut, [.. sidecars.Values, .. corrections.Values]);
    }

    private static BesideEntry? In(Dictionary<string, BesideEntry> entries, string path) => entries.TryGetValue(path, out var entry) ? entry : null;
}
