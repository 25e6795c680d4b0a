using System.Text;
using Corpus.Import.Files;

namespace Corpus.Import.Tests;

/// <summary>A folder of raw files that is gone after the test, and what was told when it was read.</summary>
internal sealed class RawFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus [import] ").FullName;

    public List<FileFault> LeftOut { get; } = [];

    public List<FileFault> Warned { get; } = [];

    public List<FileFault> Noted { get; } = [];

    public List<int> Advanced { get; } = [];

    public string Root => _folder;

    public static string Article(string title) => $"{title}\n\nA spokesman of the town said: \"The bridge is open again for everybody.\"\n";

    public string PathOf(string relative) => Path.Combine(_folder, relative);

    public void Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public void Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllBytes(PathOf(relative), bytes);
    }

    public RawCorpus Read(PageReader? pages = null, CancellationToken cancellation = default, Action<int>? advanced = null) =>
        Read(RawFiles.In(_folder, LeftOut.Add, cancellation), pages, cancellation, advanced);

    public RawCorpus Read(RawFiles files, PageReader? pages = null, CancellationToken cancellation = default, Action<int>? advanced = null) =>
        RawImport.Read(files, "mine", pages, new ImportEvents(LeftOut.Add, Warned.Add, Noted.Add, Advanced.Add + advanced), cancellation);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
