namespace Corpus.BuildCost;

/// <summary>A copy of a folder of seeds that may be edited.</summary>
internal static class SeedCopy
{
    /// <summary>Copies the seeds and gives their new paths, in ordinal order.</summary>
    public static IReadOnlyList<string> Make(string folder, string target)
    {
        var copies = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsSeed).Order(StringComparer.Ordinal))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
            copies.Add(copy);
        }
        return copies;
    }

    private static bool IsSeed(string path) => Path.GetExtension(path) is ".txt" or ".md";
}
