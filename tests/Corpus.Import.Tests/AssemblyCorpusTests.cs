using System.Reflection;

namespace Corpus.Import.Tests;

public sealed class AssemblyCorpusTests
{
    private static readonly string _compiled =
        typeof(AssemblyCorpusTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == "CompiledCorpus").Value!;

    [Fact]
    public void The_corpus_of_an_assembly_is_found_without_loading_it()
    {
        using var corpus = AssemblyCorpus.Open(_compiled)!;

        Assert.NotEmpty(corpus.Articles[0].Title);
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == "Corpus.Seeds");
    }

    [Fact]
    public void The_file_is_free_while_its_corpus_is_read()
    {
        var copy = Path.Combine(Directory.CreateTempSubdirectory("corpus-").FullName, "My.dll");
        File.Copy(_compiled, copy);
        using var corpus = AssemblyCorpus.Open(copy)!;

        using (new FileStream(copy, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.NotEmpty(corpus.Quotes[0].Text);

        Directory.Delete(Path.GetDirectoryName(copy)!, recursive: true);
    }

    [Fact]
    public void An_assembly_without_a_corpus_has_none() => Assert.Null(AssemblyCorpus.Open(typeof(AssemblyCorpusTests).Assembly.Location));

    [Fact]
    public void What_is_no_assembly_is_refused()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "MZ and nothing more");
        Assert.Throws<BadImageFormatException>(() => AssemblyCorpus.Open(file));
        File.Delete(file);
    }

    [Fact]
    public void An_assembly_that_is_cut_off_is_refused_and_never_read_beyond_its_end()
    {
        var whole = File.ReadAllBytes(_compiled);
        var file = Path.GetTempFileName();
        foreach (var length in new[] { 100, 400, 1000, whole.Length / 2, whole.Length - 5000 })
        {
            File.WriteAllBytes(file, whole[..length]);
            Assert.ThrowsAny<Exception>(() => AssemblyCorpus.Open(file)?.Articles.Count ?? throw new BadImageFormatException());
        }
        File.Delete(file);
    }
}
