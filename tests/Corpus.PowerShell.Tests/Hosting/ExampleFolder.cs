using Corpus.PowerShell.Tests.Corpora;

namespace Corpus.PowerShell.Tests.Hosting;

/// <summary>What examples may find where they run: the folder <c>articles</c>, an empty folder <c>seeds</c>, the saved page <c>page.html</c> and the compiled corpus <c>Press.dll</c>.</summary>
public sealed class ExampleFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-examples-");

    public ExampleFolder()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "articles"));
        foreach (var seed in Directory.GetFiles(System.IO.Path.Combine(BuiltModule.Repository, "seeds")))
            File.Copy(seed, System.IO.Path.Combine(Path, "articles", System.IO.Path.GetFileName(seed)));
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "seeds"));
        File.WriteAllText(System.IO.Path.Combine(Path, "page.html"), SavedPage.Html);
        File.Copy(System.IO.Path.Combine(BuiltModule.Folder, "Corpus.Seeds.dll"), System.IO.Path.Combine(Path, "Press.dll"));
        File.WriteAllBytes(System.IO.Path.Combine(Path, "archive.bin"), CorpusFile.Pack(HarbourCorpus.Articles));
    }

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
