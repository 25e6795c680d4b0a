using System.Text;
using Corpus.Import.Files;

namespace Corpus.Build;

/// <summary>The list <c>corpus.unreadable</c>: the files that the packer left out, from one build to the next.</summary>
internal static class LeftOutList
{
    /// <summary>Writes the list in ordinal order, each file once.</summary>
    /// <param name="path">Where the list stands.</param>
    /// <param name="files">The files that were left out.</param>
    public static void Write(string path, IReadOnlyCollection<LeftOutFile> files)
    {
        var lines = files.Distinct().OrderBy(file => file.EscapedPath, StringComparer.Ordinal).Select(file => file.ToLine() + "\n");
        var bytes = new UTF8Encoding(false).GetBytes(string.Concat(lines));
        using (var file = new AtomicFile(path))
        {
            file.Stream.Write(bytes, 0, bytes.Length);
            file.Commit();
        }
        if (files.Any(file => file.Code == InputFaults.Unreadable.Id))
            MakeStale(path);
    }

    /// <summary>Reads the list; empty where there is none.</summary>
    public static IReadOnlyList<LeftOutFile> Read(string path) =>
        File.Exists(path)
            ? File.ReadAllLines(path).Select(LeftOutFile.FromLine).OfType<LeftOutFile>().ToList()
            : [];

    /// <summary>A file that the disk did not give may be there in the next build without being any newer: the list is then older than every input.</summary>
    private static void MakeStale(string path) => File.SetLastWriteTimeUtc(path, new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc));
}
