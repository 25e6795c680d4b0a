using Corpus.Extraction.Reading;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>A seed that is still to be read.</summary>
/// <param name="Path">Path below the root, with <c>/</c>.</param>
/// <param name="Item">The file.</param>
/// <param name="Sidecar">The sidecar beside it; null where there is none.</param>
internal sealed record SeedEntry(string Path, ITaskItem Item, SidecarEntry? Sidecar);

/// <summary>A sidecar that is still to be read.</summary>
/// <param name="Path">Path below the root, with <c>/</c>.</param>
/// <param name="Item">The file.</param>
internal sealed record SidecarEntry(string Path, ITaskItem Item);

/// <summary>The files of a build, sorted out: what is a seed, which sidecar it has, and what is neither.</summary>
/// <param name="Seeds">Each seed once, in ordinal order of the paths.</param>
/// <param name="LeftOut">Files that cannot be seeds.</param>
internal sealed record SeedEntries(IReadOnlyList<SeedEntry> Seeds, IReadOnlyList<LeftOutFile> LeftOut)
{
    /// <summary>Sorts out files in any order.</summary>
    /// <param name="root">The absolute folder of the seeds.</param>
    /// <param name="files">Seeds and sidecars.</param>
    public static SeedEntries Sort(string root, IEnumerable<ITaskItem> files)
    {
        var seeds = new SortedDictionary<string, ITaskItem>(StringComparer.Ordinal);
        var sidecars = new Dictionary<string, SidecarEntry>(StringComparer.Ordinal);
        var leftOut = new List<LeftOutFile>();
        foreach (var file in files)
        {
            var path = SeedPath.Below(root, file.GetMetadata("FullPath"));
            if (path is null)
                leftOut.Add(LeftOutFile.Because(file, BuildFault.OutsideRoot, root));
            else if (SeedPath.IsSeed(path))
                seeds[path] = file;
            else if (SeedPath.IsSidecar(path))
                sidecars[path] = new(path, file);
            else
                leftOut.Add(LeftOutFile.Because(file, BuildFault.NotASeed));
        }
        return new(seeds.Select(seed => new SeedEntry(seed.Key, seed.Value, SidecarOf(seed.Key))).ToList(), leftOut);

        SidecarEntry? SidecarOf(string seed) => sidecars.TryGetValue(SeedPath.SidecarOf(seed), out var sidecar) ? sidecar : null;
    }
}
