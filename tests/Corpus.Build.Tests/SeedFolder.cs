using System.Text;
using Corpus.Packing;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build.Tests;

/// <summary>A folder of seeds on the disk that is gone after the test.</summary>
internal sealed class SeedFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus build ").FullName;

    /// <summary>The folder of the seeds, with a separator at its end as the targets give it.</summary>
    public string Root => Path.Combine(_folder, "seeds") + Path.DirectorySeparatorChar;

    public string Output => Path.Combine(_folder, "obj", "corpus.bin");

    public string UnreadableList => Path.Combine(_folder, "obj", "corpus.unreadable");

    public string Cache => Path.Combine(_folder, "obj", "corpus.cache");

    public string Index => Path.Combine(_folder, "obj", "corpus.index");

    public string SchemaFile => Path.Combine(_folder, "obj", "corpus.schema.json");

    /// <summary>All files under obj/ by name.</summary>
    public IEnumerable<string?> ObjFiles => Directory.EnumerateFiles(Path.GetDirectoryName(Output)!).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    /// <summary>An article that extraction always finds.</summary>
    public static string Article(string title) => $"{title}\n\nA spokesman of the town said: \"The bridge is open again for everybody.\"\n";

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public void Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public void Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllBytes(PathOf(relative), bytes);
    }

    public void Delete(string relative) => File.Delete(PathOf(relative));

    /// <summary>All files but the settings, in ordinal order, as the targets list them.</summary>
    public ITaskItem[] Items() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Where(path => path != PathOf("corpus.yaml")).Order(StringComparer.Ordinal).Select(Item).ToArray();

    // An item is made of escaped text, as MSBuild itself does.
    public ITaskItem Item(string path) => new TaskItem(Path.Combine(Root, path).Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal));

    /// <summary>The property <c>CorpusQuoteMembers</c>.</summary>
    public string QuoteMembers { get; set; } = "";

    /// <summary>The property <c>CorpusConflicts</c>.</summary>
    public string Conflicts { get; set; } = "";

    /// <summary>The task over these files, ready to run.</summary>
    public PackCorpus Task(RecordingBuildEngine engine, params ITaskItem[] files) =>
        new() { BuildEngine = engine, Files = files, Settings = File.Exists(PathOf("corpus.yaml")) ? [Item("corpus.yaml")] : [], Root = Root, Output = Output, UnreadableList = UnreadableList, Cache = Cache, Index = Index, QuoteMembers = QuoteMembers, Conflicts = Conflicts, SchemaFile = SchemaFile };

    /// <summary>Packs all files and reports what was left out, as the targets do.</summary>
    public RecordingBuildEngine Pack()
    {
        var engine = new RecordingBuildEngine();
        Assert.True(Task(engine, Items()).Execute());
        Report(engine);
        return engine;
    }

    /// <summary>The files that the report takes away from the compiler.</summary>
    public ITaskItem[] Report(RecordingBuildEngine engine)
    {
        var report = new ReportLeftOut { BuildEngine = engine, UnreadableList = UnreadableList };
        Assert.True(report.Execute());
        return report.Files;
    }

    /// <summary>The corpus that a pack of the same files gives that has nothing to take over.</summary>
    public byte[] BytesFromNothing() => FromNothing().Corpus;

    /// <summary>The corpus and the index that a pack of the same files gives that has nothing to take over.</summary>
    public (byte[] Corpus, byte[] Index) FromNothing()
    {
        var obj = Directory.CreateDirectory(Path.Combine(_folder, "obj from nothing")).FullName;
        var task = Task(new RecordingBuildEngine(), Items());
        (task.Output, task.UnreadableList, task.Cache) = (Path.Combine(obj, "corpus.bin"), Path.Combine(obj, "corpus.unreadable"), Path.Combine(obj, "corpus.cache"));
        (task.Index, task.SchemaFile) = (Path.Combine(obj, "corpus.index"), Path.Combine(obj, "corpus.schema.json"));
        Assert.True(task.Execute());
        var bytes = (File.ReadAllBytes(task.Output), File.ReadAllBytes(task.Index));
        Directory.Delete(obj, recursive: true);
        return bytes;
    }

    /// <summary>The paths of the articles in the packed corpus.</summary>
    public string[] PackedPaths()
    {
        using var corpus = PackedCorpus.Open(File.ReadAllBytes(Output), Output);
        return corpus.Articles.Select(article => article.Path).ToArray();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
