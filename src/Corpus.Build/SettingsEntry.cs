using Corpus.Extraction.Reading;
using Corpus.Extraction.Settings;
using Corpus.Import.Files;

namespace Corpus.Build;

/// <summary>What became of the settings of the corpus.</summary>
/// <param name="Settings">The settings; those of a corpus without the file where there is none, or where it cannot be read.</param>
/// <param name="LeftOut">The files that the compiler must not see.</param>
internal sealed record SettingsEntry(CorpusSettings Settings, IReadOnlyList<FileFault> LeftOut)
{
    /// <summary>Reads the settings. What is wrong with their words is told by the compiler.</summary>
    /// <param name="root">The absolute folder of the seeds.</param>
    /// <param name="files">The file in the root, or nothing; others are left out.</param>
    public static SettingsEntry Read(string root, IEnumerable<InputFile> files)
    {
        var settings = CorpusSettings.None;
        var leftOut = new List<FileFault>();
        foreach (var file in files)
        {
            var path = SeedPath.Below(root, file.FullPath);
            if (path is null || !SeedPath.IsSettings(path))
                leftOut.Add(FileFault.Because(file, BuildFault.NotTheSettings));
            else if (SeedBytes.Decode(path, file, leftOut) is { } source)
                settings = SettingsReader.Read(source);
        }
        return new(settings, leftOut);
    }
}
