using System.Reflection;
using Corpus.Build.Apart;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Corpus.Build.Tests.Apart;

public sealed class PackerProcessTests : IDisposable
{
    private readonly SeedFolder _seeds = new();

    public PackerProcessTests()
    {
        for (var i = 0; i < PackCorpus.WorthAProcess; i++)
            _seeds.Write($"{i % 7}/{i}; [ü] 'x' %3b.txt", SeedFolder.Article($"The title of the article number {i}"));
        _seeds.Write("latin1.txt", [.. "A title\n\nand then a caf"u8, 0xE9]);
        _seeds.Write("corpus.yaml", "speakers:\n  - name: The Spokesman\n");
    }

    [Fact]
    public void A_large_pack_in_another_process_gives_the_same_files_and_messages()
    {
        var here = _seeds.Pack();
        var files = Files();
        foreach (var file in files.Keys)
            File.Delete(file);

        var apart = new RecordingBuildEngine();
        Assert.True(Task(apart).Execute());
        _seeds.Report(apart);

        Assert.Equal(files, Files());
        Assert.Equal(Ends(here), Ends(apart));
        Assert.Equal(here.Warnings.Select(warning => (warning.Code, warning.File, warning.Message)), apart.Warnings.Select(warning => (warning.Code, warning.File, warning.Message)));
    }

    [Fact]
    public void A_pack_of_few_seeds_starts_no_process()
    {
        var task = _seeds.Task(new RecordingBuildEngine(), _seeds.Items().Take(PackCorpus.WorthAProcess - 1).ToArray());
        task.Host = "no such program";
        Assert.True(task.Execute());
    }

    [Fact]
    public void A_pack_that_takes_its_articles_over_starts_no_process_for_as_few_seeds()
    {
        _seeds.Pack();
        var engine = new RecordingBuildEngine();
        var task = Task(engine);
        task.Host = Script("kill -9 $$");
        Assert.True(task.Execute());
        Assert.Empty(engine.Errors);
    }

    [Theory]
    [InlineData("no such program")]
    [InlineData("git")]
    public void Where_the_process_does_not_start_the_corpus_is_packed_here(string host)
    {
        var engine = new RecordingBuildEngine();
        var task = Task(engine);
        task.Host = host;
        Assert.True(task.Execute());
        Assert.Empty(engine.Errors);
        Assert.Equal(PackCorpus.WorthAProcess, _seeds.PackedPaths().Length);
    }

    [Fact]
    public void An_error_of_the_other_process_is_told_as_it_is()
    {
        Directory.CreateDirectory(_seeds.Output);
        var engine = new RecordingBuildEngine();

        Assert.False(Task(engine).Execute());

        var error = Assert.Single(engine.Errors);
        Assert.Equal(("CORP0105", _seeds.Output), (error.Code, error.File));
    }

    [Fact]
    public void A_process_that_is_killed_is_an_error()
    {
        if (OperatingSystem.IsWindows())
            return;
        var engine = new RecordingBuildEngine();
        var task = Task(engine);
        // One event whole (kind 5, four empty texts, four zeros), one cut off, and the end.
        task.Host = Script("head -c 100 >/dev/null; printf '\\005'; head -c 20 /dev/zero; printf '\\003\\011cut'; kill -9 $$");

        Assert.False(task.Execute());

        var error = Assert.Single(engine.Errors);
        Assert.Equal(("CORP0108", _seeds.Output), (error.Code, error.File));
        Assert.Equal("The process that packs the corpus ended with exit code 137, before it was done. Build again; with <CorpusPackerHost>none</CorpusPackerHost> the corpus is packed in the process of the build.", error.Message);
        Assert.Empty(engine.Warnings);
        Assert.False(File.Exists(_seeds.Output));
    }

    [Fact]
    public void Where_the_build_is_killed_the_other_process_ends_in_peace()
    {
        var parameters = new MemoryStream();
        TaskParameters.Write(new BinaryWriter(parameters), Task(new RecordingBuildEngine()));
        parameters.Position = 0;

        // It ends by the cancellation, or is done before: no file of it is left either way.
        var exitCode = PackerProgram.Run(parameters, new ClosedPipe());

        Assert.Contains(exitCode, new[] { PackerProcess.Succeeded, PackerProcess.Failed });
        Assert.DoesNotContain(_seeds.ObjFiles, file => file!.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cancelled_pack_stops_the_other_process()
    {
        var engine = new RecordingBuildEngine();
        var task = Task(engine);
        task.Cancel();

        Assert.False(task.Execute());

        Assert.Contains("Packing the corpus was cancelled.", engine.Messages);
        Assert.Empty(engine.Errors);
        Assert.False(File.Exists(_seeds.Output));
    }

    [Fact]
    public void Every_parameter_reaches_the_other_process()
    {
        var sent = new PackCorpus();
        foreach (var property in Parameters())
            property.SetValue(sent, property.PropertyType == typeof(string) ? $"the {property.Name}" : new ITaskItem[] { new TaskItem($"the %3b {property.Name}") });
        var stream = new MemoryStream();
        TaskParameters.Write(new BinaryWriter(stream), sent);
        stream.Position = 0;

        var received = new PackCorpus();
        TaskParameters.Read(new BinaryReader(stream), received);

        Assert.All(Parameters().Where(property => property.Name != nameof(PackCorpus.Host)), property => Assert.Equal(Text(property.GetValue(sent)), Text(property.GetValue(received))));
    }

    public void Dispose() => _seeds.Dispose();

    // A program in a folder with a space in its name.
    private string Script(string commands)
    {
        var file = _seeds.PathOf("../a host.sh");
        File.WriteAllText(file, $"#!/bin/sh\n{commands}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return file;
    }

    private static IEnumerable<PropertyInfo> Parameters() => typeof(PackCorpus).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);

    private static string Text(object? value) => value is ITaskItem[] items ? string.Join("|", items.Select(item => item.ItemSpec)) : (string)value!;

    // Progress is told by time.
    private static IEnumerable<string> Ends(RecordingBuildEngine engine) => engine.Messages.Where(message => message.StartsWith("Packed ", StringComparison.Ordinal));

    private PackCorpus Task(RecordingBuildEngine engine)
    {
        var task = _seeds.Task(engine, _seeds.Items());
        task.Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return task;
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");

        public override void WriteByte(byte value) => throw new IOException("Broken pipe");
    }

    private Dictionary<string, string> Files() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(_seeds.Output)!).ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(file)));
}
