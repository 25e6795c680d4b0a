using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Import.Files;

/// <summary>The bytes of a seed and of what stands beside it.</summary>
/// <param name="Entry">The seed.</param>
/// <param name="Seed">Its bytes; null where the disk does not give them.</param>
/// <param name="Sidecar">Those of the sidecar; null where there is none, or the disk does not give them.</param>
/// <param name="Corrections">Those of the corrections; null where there are none, or the disk does not give them.</param>
internal sealed record SeedBytes(SeedEntry Entry, byte[]? Seed, byte[]? Sidecar, byte[]? Corrections)
{
    /// <summary>Reads the files. One that cannot be read is left out.</summary>
    public static SeedBytes Read(SeedEntry entry, List<FileFault> leftOut) =>
        new(entry, Read(entry.File, leftOut), Read(entry.Sidecar?.File, leftOut), Read(entry.Corrections?.File, leftOut));

    /// <summary>Turns the bytes into text. A file that is no text is left out, and null where that is the seed.</summary>
    public SeedFile? Decode(List<FileFault> leftOut) =>
        Decode(Entry.Path, Entry.File, Seed, leftOut) is { } source
            ? new(source, Decode(Entry.Sidecar?.Path, Entry.Sidecar?.File, Sidecar, leftOut), Decode(Entry.Corrections?.Path, Entry.Corrections?.File, Corrections, leftOut), Entry.Defaults)
            : null;

    /// <summary>The text of one file of the corpus; null where there is none, and then the file is left out.</summary>
    public static SourceText? Decode(string path, InputFile file, List<FileFault> leftOut) => Decode(path, file, Read(file, leftOut), leftOut);

    private static byte[]? Read(InputFile? file, List<FileFault> leftOut)
    {
        if (file is null)
            return null;
        try
        {
            return File.ReadAllBytes(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            leftOut.Add(FileFault.Because(file, InputFaults.Unreadable, exception.Message));
            return null;
        }
    }

    private static SourceText? Decode(string? path, InputFile? file, byte[]? bytes, List<FileFault> leftOut)
    {
        if (path is null || file is null || bytes is null)
            return null;
        var decoded = SeedDecoder.Decode(path, bytes);
        if (decoded.Fault is { } fault)
            leftOut.Add(FileFault.Because(file, fault));
        return decoded.Source;
    }
}
