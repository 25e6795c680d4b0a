using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;

namespace Corpus.Generator.Parsing;

/// <summary>What <c>corpus.yaml</c> says.</summary>
/// <param name="Settings">The settings; those of a corpus without the file where there is none, or where the packer refuses its bytes.</param>
/// <param name="Path">The file relative to the root; null where there is none.</param>
internal sealed record SettingsFile(CorpusSettings Settings, string? Path)
{
    /// <summary>Reads the file, of which there is one or none among all files.</summary>
    public static SettingsFile Of(IEnumerable<CorpusFile> files) =>
        files.Where(file => SeedPath.IsSettings(file.Path)).Select(file => file.Read() is { } source ? new SettingsFile(SettingsReader.Read(source), file.Path) : null).FirstOrDefault()
        ?? new(CorpusSettings.None, null);
}
