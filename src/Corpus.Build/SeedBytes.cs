using System.Text;
using Corpus.Build.Caching;
using Corpus.Extraction.Reading;
using Corpus.Model;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>The bytes of a seed and of what stands beside it.</summary>
/// <param name="Entry">The seed.</param>
/// <param name="Seed">Its bytes; null where the disk does not give them.</param>
/// <param name="Sidecar">Those of the sidecar; null where there is none, or the disk does not give them.</param>
/// <param name="Corrections">Those of the corrections; null where there are none, or the disk does not give them.</param>
internal sealed record SeedBytes(SeedEntry Entry, byte[]? Seed, byte[]? Sidecar, byte[]? Corrections)
{
    /// <summary>What the article is read from.</summary>
    public Fingerprint Fingerprint => Fingerprint.Of(Entry.Path, Seed, Sidecar, Corrections, BytesOf(Entry.Defaults?.Outlet), BytesOf(Entry.Defaults?.Language));

    /// <summary>Reads the files. One that cannot be read is left out.</summary>
    public static SeedBytes Read(SeedEntry entry, List<LeftOutFile> leftOut) =>
        new(entry, Read(entry.Item, leftOut), Read(entry.Sidecar?.Item, leftOut), Read(entry.Corrections?.Item, leftOut));

    /// <summary>Turns the bytes into text. A file that is no text is left out, and null where that is the seed.</summary>
    public SeedFile? Decode(List<LeftOutFile> leftOut) =>
        Decode(Entry.Path, Entry.Item, Seed, leftOut) is { } source
            ? new(source, Decode(Entry.Sidecar?.Path, Entry.Sidecar?.Item, Sidecar, leftOut), Decode(Entry.Corrections?.Path, Entry.Corrections?.Item, Corrections, leftOut), Entry.Defaults)
            : null;

    /// <summary>The text of one file of the corpus; null where there is none, and then the file is left out.</summary>
    public static SourceText? Decode(string path, ITaskItem item, List<LeftOutFile> leftOut) => Decode(path, item, Read(item, leftOut), leftOut);

    private static byte[]? BytesOf(string? value) => value is null ? null : Encoding.UTF8.GetBytes(value);

    private static byte[]? Read(ITaskItem? item, List<LeftOutFile> leftOut)
    {
        if (item is null)
            return null;
        try
        {
            return File.ReadAllBytes(item.GetMetadata("FullPath"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            leftOut.Add(LeftOutFile.Because(item, BuildFault.Unreadable, exception.Message));
            return null;
        }
    }

    private static SourceText? Decode(string? path, ITaskItem? item, byte[]? bytes, List<LeftOutFile> leftOut)
    {
        if (path is null || item is null || bytes is null)
            return null;
        var decoded = SeedDecoder.Decode(path, bytes);
        if (decoded.Fault is { } fault)
            leftOut.Add(LeftOutFile.Because(item, fault));
        return decoded.Source;
    }
}
