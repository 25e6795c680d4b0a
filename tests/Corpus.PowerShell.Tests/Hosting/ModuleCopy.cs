namespace Corpus.PowerShell.Tests.Hosting;

/// <summary>A copy of the assembled module whose manifest names another corpus.</summary>
public sealed class ModuleCopy : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpus-module-");

    /// <param name="corpusFile">Name of the corpus in the manifest.</param>
    /// <param name="corpus">Its bytes; null leaves the file out.</param>
    public ModuleCopy(string corpusFile, byte[]? corpus)
    {
        Folder = Path.Combine(_root.FullName, "Corpus");
        Manifest = Path.Combine(Folder, "Corpus.psd1");
        foreach (var source in Directory.GetFiles(BuiltModule.Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(BuiltModule.Folder, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
        File.Delete(Path.Combine(Folder, "Corpus.Seeds.dll"));
        ReplaceInManifest("'Corpus.Seeds.dll'", $"'{corpusFile}'");
        if (corpus is not null)
            File.WriteAllBytes(Path.Combine(Folder, corpusFile), corpus);
    }

    public string Folder { get; }

    public string Manifest { get; }

    public void ReplaceInManifest(string old, string replacement)
    {
        var text = File.ReadAllText(Manifest);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Manifest, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => _root.Delete(recursive: true);
}
