using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Corpus.Build.Tests.Embedding;

public sealed class EmbedCorpusTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus embedding ");
    private readonly RecordingBuildEngine _engine = new();

    [Fact]
    public void The_assembly_holds_the_corpus_and_the_stamp_is_not_older()
    {
        Write("Library.dll", CompiledLibrary.Compile(Platform.AnyCpu, DebugInformationFormat.PortablePdb, ("corpus.bin", 70)).ToArray());
        Write("corpus.bin", [.. "the corpus"u8]);
        Assert.True(Execute());
        Assert.True(File.ReadAllBytes(PathOf("Library.dll")).AsSpan().IndexOf("the corpus"u8) > 0);
        Assert.True(File.GetLastWriteTimeUtc(PathOf("corpus.embedded")) >= File.GetLastWriteTimeUtc(PathOf("Library.dll")));
        Assert.Equal(["Library.dll", "corpus.bin", "corpus.embedded"], Files());
    }

    [Fact]
    public void What_cannot_be_done_is_an_error_that_leaves_the_assembly_as_it_was()
    {
        byte[] library = CompiledLibrary.Compile(Platform.AnyCpu, DebugInformationFormat.PortablePdb, ("other", 70)).ToArray();
        Write("Library.dll", library);
        Write("corpus.bin", [.. "the corpus"u8]);
        Assert.False(Execute());
        Assert.Equal("CORP0111: The corpus cannot be put into the assembly: it has no resource 'corpus.bin'", $"{_engine.Errors[0].Code}: {_engine.Errors[0].Message}");
        Assert.Equal(library, File.ReadAllBytes(PathOf("Library.dll")));
        Assert.Equal(["Library.dll", "corpus.bin"], Files());

        File.Delete(PathOf("corpus.bin"));
        Assert.False(Execute());
        Assert.Equal(["CORP0111", "CORP0111"], _engine.Errors.Select(error => error.Code));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(PathOf(name), bytes);

    private IEnumerable<string?> Files() => Directory.EnumerateFiles(_folder.FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private bool Execute() =>
        new EmbedCorpus { BuildEngine = _engine, Assembly = PathOf("Library.dll"), Resource = "corpus.bin", Corpus = PathOf("corpus.bin"), Stamp = PathOf("corpus.embedded") }.Execute();
}
