using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;

namespace Corpus.Packing.Tests;

public sealed class OpeningTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(10_000)]
    public void Opening_checks_no_block_and_one_article_checks_a_few_at_any_size(int articles)
    {
        // Ten articles fill two blocks, so there the whole file is "a few".
        using var corpus = PackedCorpus.Open(Packed.Bytes([.. Enumerable.Range(0, articles).Select(i => SampleArticles.Rich($"{i:d5}.txt"))]), "test.bin");
        Assert.Equal(0, corpus.CheckedBlocks);

        Assert.Equal(articles, corpus.Articles.Count);
        Assert.Equal(articles * 3, corpus.Quotes.Count);
        Assert.Equal(0, corpus.CheckedBlocks);

        Assert.Equal("Leila Haddad", corpus.Articles[articles / 2].Quotes[0].Speaker?.Name);
        Assert.InRange(corpus.CheckedBlocks, 1, 20);
    }

    [Fact]
    public void Opening_allocates_the_same_for_ten_articles_and_ten_thousand()
    {
        var small = Packed.Bytes([.. Enumerable.Range(0, 10).Select(i => SampleArticles.Rich($"{i:d5}.txt"))]);
        var large = Packed.Bytes([.. Enumerable.Range(0, 10_000).Select(i => SampleArticles.Rich($"{i:d5}.txt"))]);
        Allocated(small);

        // One bit for each block of 16 KiB.
        Assert.InRange(Allocated(large) - Allocated(small), 0, large.Length / (16 * 1024));
    }

    [Fact]
    public void A_file_a_byte_array_and_a_resource_give_the_same_corpus()
    {
        var bytes = Packed.Bytes(SampleArticles.Rich("a.txt"), SampleArticles.Rich("b.txt"));
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("corpus.bin"), bytes);

        using var fromArray = PackedCorpus.Open(bytes, "array");
        using var fromFile = PackedCorpus.Open(folder.File("corpus.bin"));
        using var fromResource = PackedCorpus.OpenResource(AssemblyWith("corpus.bin", bytes));

        Assert.Equal(new CorpusContent(fromArray), new CorpusContent(fromFile));
        Assert.Equal(new CorpusContent(fromArray), new CorpusContent(fromResource));
    }

    [Fact]
    public void A_resource_is_read_where_it_lies()
    {
        var bytes = Packed.Bytes([.. Enumerable.Range(0, 1_000).Select(i => SampleArticles.Rich($"{i:d5}.txt"))]);
        var assembly = AssemblyWith("other.bin", bytes);
        PackedCorpus.OpenResource(assembly, "other.bin").Dispose();

        var before = GC.GetAllocatedBytesForCurrentThread();
        using var corpus = PackedCorpus.OpenResource(assembly, "other.bin");
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 0, bytes.Length / 10);
    }

    [Fact]
    public void An_open_file_cannot_be_cut_by_a_writer_of_this_platform()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("corpus.bin");
        File.WriteAllBytes(path, Packed.Bytes(SampleArticles.Rich("a.txt")));
        using (PackedCorpus.Open(path))
            Assert.Throws<IOException>(() => new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None));

        File.WriteAllBytes(path, []);
    }

    private static long Allocated(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        PackedCorpus.Open(bytes, "test.bin").Dispose();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Assembly AssemblyWith(string resource, byte[] bytes)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Carrier"), typeof(object).Assembly);
        assembly.DefineDynamicModule("Carrier");
        var metadata = assembly.GenerateMetadata(out var code, out var fields);
        var resources = new BlobBuilder();
        resources.WriteInt32(bytes.Length);
        resources.WriteBytes(bytes);
        metadata.AddManifestResource(ManifestResourceAttributes.Public, metadata.GetOrAddString(resource), default, 0);
        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), code, fields, resources).Serialize(image);
        return new AssemblyLoadContext("carrier", isCollectible: true).LoadFromStream(new MemoryStream(image.ToArray()));
    }
}
