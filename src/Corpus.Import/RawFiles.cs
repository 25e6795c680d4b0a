using Corpus.Extraction.Reading;
using Corpus.Import.Files;

namespace Corpus.Import;

/// <summary>Raw files that are to be one corpus, with what stands beside them.</summary>
/// <remarks>Nothing is read yet.</remarks>
public sealed class RawFiles
{
    private RawFiles(string root, SeedEntries entries, InputFile? settings) => (Root, Entries, Settings) = (root, entries, settings);

    /// <summary>Number of files that may be articles.</summary>
    public int Count => Entries.Seeds.Count;

    /// <summary>The absolute folder that the paths of the articles are relative to.</summary>
    internal string Root { get; }

    internal SeedEntries Entries { get; }

    /// <summary>The file <c>corpus.yaml</c> in the root; null where there is none.</summary>
    internal InputFile? Settings { get; }

    /// <summary>Whether a file is a raw article by its name.</summary>
    public static bool IsRaw(string path) => RawPath.IsRaw(path);

    /// <summary>The raw files of a folder and of all folders in it.</summary>
    /// <param name="folder">The absolute folder.</param>
    /// <param name="refused">Takes the folders that cannot be listed.</param>
    /// <param name="cancellation">Stops the listing.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static RawFiles In(string folder, Action<FileFault> refused, CancellationToken cancellation) =>
        Of(folder, FolderWalk.Files(folder, refused, cancellation).Where(IsKnown));

    /// <summary>One raw file, with what stands beside it in its folder.</summary>
    /// <param name="file">The absolute path.</param>
    public static RawFiles Only(string file)
    {
        var root = Path.GetDirectoryName(file)!;
        var beside = new[] { SeedPath.SidecarOf(file), SeedPath.CorrectionsOf(file), Path.Combine(root, SeedPath.Settings) };
        return Of(root, beside.Where(File.Exists).Append(file));
    }

    private static bool IsKnown(string path) => RawPath.IsRaw(path) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private static RawFiles Of(string folder, IEnumerable<string> files)
    {
        // A separator at the end tells which kind of paths these are.
        var root = folder.EndsWith(Path.DirectorySeparatorChar.ToString(), StringComparison.Ordinal) ? folder : folder + Path.DirectorySeparatorChar;
        var settings = default(InputFile);
        var inputs = new List<InputFile>();
        foreach (var file in files)
        {
            if (SeedPath.Below(root, file) is { } path && SeedPath.IsSettings(path))
                settings = new InputFile(file);
            else
                inputs.Add(new InputFile(file));
        }
        return new(root, SeedEntries.Sort(root, inputs, RawPath.IsRaw), settings);
    }
}
