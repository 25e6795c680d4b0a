using System.Reflection;
using Corpus.Packing.Format;

namespace Corpus.Packing.Tests;

public sealed unsafe class FormatErrorTests
{
    private static readonly byte[] Sound = Packed.Bytes(SampleArticles.Rich("a.txt"));

    public static TheoryData<string, CorpusProblem, string> Faults => new()
    {
        { "text", CorpusProblem.NotACorpus, "x.bin is not a corpus (its first bytes are others). Give the corpus.bin or the assembly that a project with seeds was built to." },
        { "zeros", CorpusProblem.Unfinished, "x.bin is not a finished corpus: the build that wrote it was stopped (it has no header yet). Rebuild the project that has the seeds." },
        { "five bytes", CorpusProblem.Truncated, "x.bin is cut off (5 bytes are less than a header). Rebuild the project that has the seeds." },
        { "half", CorpusProblem.Truncated, $"x.bin is cut off ({Sound.Length / 2} of {Sound.Length} bytes). Rebuild the project that has the seeds." },
        { "one more", CorpusProblem.Altered, $"x.bin is damaged: its bytes are not those that were written ({Sound.Length + 1} bytes where {Sound.Length} were written). Rebuild the project that has the seeds." },
        { "header", CorpusProblem.Altered, "x.bin is damaged: its bytes are not those that were written (the header does not have its checksum). Rebuild the project that has the seeds." },
        { "newer", CorpusProblem.NewerVersion, "x.bin was made by a newer version of Corpus (format version 4). Update Corpus, which reads format version 3, or rebuild the project that has the seeds with this one." },
        { "older", CorpusProblem.OlderVersion, "x.bin was made by an older version of Corpus (format version 2). Rebuild the project that has the seeds." },
        { "section", CorpusProblem.Altered, "x.bin is damaged: its bytes are not those that were written (section 4 is described wrongly). Rebuild the project that has the seeds." },
        { "last byte", CorpusProblem.Altered, "x.bin is damaged: its bytes are not those that were written (a block does not have its checksum). Rebuild the project that has the seeds." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_names_the_file_says_what_is_wrong_and_what_to_do(string fault, CorpusProblem problem, string message)
    {
        var bytes = Faulty(fault);

        var refusal = Assert.Throws<CorpusFormatException>(() =>
        {
            using var corpus = PackedCorpus.Open(bytes, "x.bin");
            return corpus.ClaimIndex.GetLength(corpus.Claims.Count - 1);
        });

        Assert.Equal(message, refusal.Message);
        Assert.Equal((problem, "x.bin"), (refusal.Problem, refusal.CorpusName));
    }

    [Fact]
    public void An_empty_file_is_refused_by_its_name()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("empty.bin"), []);

        var refusal = Assert.Throws<CorpusFormatException>(() => PackedCorpus.Open(folder.File("empty.bin")));
        Assert.Equal($"{folder.File("empty.bin")} is cut off (it is empty). Rebuild the project that has the seeds.", refusal.Message);
    }

    [Fact]
    public void A_refused_file_is_let_go_at_once()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("half.bin"), Sound[..^1]);

        Assert.Throws<CorpusFormatException>(() => PackedCorpus.Open(folder.File("half.bin")));
        using var writable = new FileStream(folder.File("half.bin"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error_of_the_file_system() =>
        Assert.Throws<FileNotFoundException>(() => PackedCorpus.Open(Path.Combine(Path.GetTempPath(), "no such corpus.bin")));

    [Fact]
    public void An_assembly_without_a_corpus_is_named()
    {
        var refusal = Assert.Throws<CorpusFormatException>(() => PackedCorpus.OpenResource(Assembly.GetExecutingAssembly()));

        Assert.Equal(
            "corpus.bin of Corpus.Packing.Tests does not exist (the assembly has no resource of this name). Add seeds to the project of the assembly and rebuild it.",
            refusal.Message);
    }

    private static byte[] Faulty(string fault)
    {
        var bytes = (byte[])Sound.Clone();
        switch (fault)
        {
            case "text": return "This is a text, and no corpus."u8.ToArray();
            case "zeros": return new byte[2000];
            case "five bytes": return bytes[..5];
            case "half": return bytes[..(bytes.Length / 2)];
            case "one more": return [.. bytes, 0];
            case "header": bytes[700] = 1; return bytes;
            case "newer": return WithHeader(bytes, header => header->Version++);
            case "older": return WithHeader(bytes, header => header->Version--);
            case "section": return WithHeader(bytes, header => ((SectionEntry*)(header + 1))[3].Offset += 8000000);
            default: bytes[^1] ^= 1; return bytes;
        }
    }

    private static byte[] WithHeader(byte[] bytes, HeaderChange change)
    {
        fixed (byte* first = bytes)
        {
            change((Header*)first);
            *(ulong*)(first + CorpusFormat.HeaderChecksumOffset) = XxHash64.Compute(first, CorpusFormat.HeaderChecksumOffset, 0);
        }
        return bytes;
    }

    private delegate void HeaderChange(Header* header);
}
