using System.Text;
using Corpus.Build;
using Corpus.Extraction.Reading;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Microsoft.CodeAnalysis;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Tests.Harness;

/// <summary>A folder of seeds on the disk, with what a build hands the compiler of it; gone after the test.</summary>
internal sealed class SeedsOnDisk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus index ").FullName;

    public string Root => Path.Combine(_folder, "seeds") + Path.DirectorySeparatorChar;

    public string IndexPath => Path.Combine(_folder, "obj", "corpus.index");

    /// <summary>Lines of <c>corpus.defaults</c>: outlet, language and path.</summary>
    public IEnumerable<(string Outlet, string Language, string Path)> Defaults { get; set; } = [];

    /// <summary>The property <c>CorpusQuoteMembers</c>.</summary>
    public string QuoteMembers { get; set; } = "";

    public IReadOnlyDictionary<string, string> Properties => new Dictionary<string, string> { ["CorpusEscapedRoot"] = Root, ["CorpusQuoteMembers"] = QuoteMembers };

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Root + path)!);
        File.WriteAllBytes(Root + path, bytes);
    }

    public void Delete(string path) => File.Delete(Root + path);

    /// <summary>Packs, as a build does.</summary>
    public void Pack()
    {
        Directory.CreateDirectory(Root);
        Directory.CreateDirectory(Path.GetDirectoryName(IndexPath)!);
        File.WriteAllText(InObj("corpus.defaults"), DefaultsText());
        var engine = new SilentEngine();
        using var task = new PackCorpus
        {
            BuildEngine = engine,
            Files = [.. Files().Where(path => !IsSettings(path)).Select(Item)],
            Settings = [.. Files().Where(IsSettings).Select(Item)],
            Root = Root,
            Defaults = InObj("corpus.defaults"),
            Output = InObj("corpus.bin"),
            UnreadableList = InObj("corpus.unreadable"),
            Cache = InObj("corpus.cache"),
            Index = IndexPath,
            QuoteMembers = QuoteMembers,
            SchemaFile = InObj("corpus.schema.json"),
        };
        task.Execute();
        Assert.Empty(engine.Errors);
    }

    /// <summary>What a build hands over: the index and no seed.</summary>
    public IReadOnlyList<AdditionalText> FromIndex() => [Index(), .. Texts(Readable().Where(IsSettings)), DefaultsFile()];

    /// <summary>What an editor hands over: the files themselves.</summary>
    public IReadOnlyList<AdditionalText> Live() => [.. Texts(Readable()), DefaultsFile()];

    public AdditionalText Index() => new MemoryFile(IndexPath, File.ReadAllText(IndexPath));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The files that the packer did not leave out.</summary>
    private IEnumerable<string> Readable()
    {
        var report = new ReportLeftOut { BuildEngine = new SilentEngine(), UnreadableList = InObj("corpus.unreadable") };
        Assert.True(report.Execute());
        return Files().Except(report.Files.Select(file => file.ItemSpec), StringComparer.Ordinal);
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private IEnumerable<AdditionalText> Texts(IEnumerable<string> paths) => paths.Select(path => new DecodedFile(path));

    private MemoryFile DefaultsFile() => new(InObj("corpus.defaults"), DefaultsText());

    private string DefaultsText() => string.Concat(Defaults.Select(line => $"={line.Outlet}\t{line.Language}\t{Root}{line.Path}\n"));

    private bool IsSettings(string path) => SeedPath.IsSettings(path[Root.Length..]);

    private string InObj(string name) => Path.Combine(_folder, "obj", name);

    // An item is made of escaped text, as MSBuild itself does.
    private static ITaskItem Item(string path) => new TaskItem(path.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal));

    /// <summary>A file as the compiler decodes it.</summary>
    private sealed class DecodedFile(string path) : AdditionalText
    {
        private readonly RoslynText _text = RoslynText.From(new MemoryStream(File.ReadAllBytes(path)), new UTF8Encoding(false));

        public override string Path => path;

        public override RoslynText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
