namespace Corpus.PowerShell.Session;

/// <summary>What a corpus is called that nobody has named: like its file or folder.</summary>
internal static class CorpusName
{
    /// <summary>Most packed corpora are called so, and are known by their folder.</summary>
    private const string CommonFile = "corpus.bin";

    /// <param name="path">Absolute path of the file or folder.</param>
    public static string Of(string path)
    {
        var whole = path.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var folder = Path.GetFileName(Path.GetDirectoryName(whole) ?? "");
        var name = Directory.Exists(path) ? Path.GetFileName(whole)
            : string.Equals(Path.GetFileName(whole), CommonFile, StringComparison.OrdinalIgnoreCase) ? folder
            : Path.GetFileNameWithoutExtension(whole);
        return name.Length > 0 ? name : path;
    }
}
