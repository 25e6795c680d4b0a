using Corpus.Model;
using Corpus.Packing.Format;
using Corpus.Packing.Writing;

namespace Corpus.Packing.Tests;

/// <summary>Whatever happens to the bytes: the reader says so, or gives what was written.</summary>
public sealed unsafe class DamageTests
{
    private const int Mutations = 10_000;
    private const int ResealedMutations = 4_000;

    private static readonly Article[] Articles =
    [
        SampleArticles.Bare("a.txt"),
        .. Enumerable.Range(0, 8).Select(i => SampleArticles.Rich($"b{i}.txt", new string((char)('a' + i), 9_000 * (i % 3)))),
        SampleArticles.Saying("c.txt", "The dam", [.. Enumerable.Range(0, 150).Select(i => i % 5 == 0 ? "dam dam daft" : "dam" + i)]),
    ];

    private static readonly byte[] Sound = Packed.Bytes(Articles);
    private static readonly CorpusContent Content = new(new MemoryCorpus(Articles));

    [Fact]
    public void The_corpus_of_these_tests_has_many_blocks() => Assert.InRange(CorpusFormat.BlockCount(Sound.Length), 5, 20);

    [Fact]
    public void Of_ten_thousand_mutations_none_gives_wrong_rows()
    {
        var random = new Random(20240508);
        var refused = 0;
        for (var i = 0; i < Mutations; i++)
        {
            var mutated = Mutation(i % 6, random);
            try
            {
                using var corpus = PackedCorpus.Open(mutated, "mutated.bin");
                Assert.True(Content.Equals(new CorpusContent(corpus)), $"mutation {i} was read as something else");
            }
            catch (CorpusFormatException refusal)
            {
                Assert.StartsWith("mutated.bin ", refusal.Message, StringComparison.Ordinal);
                refused++;
            }
        }
        Assert.InRange(refused, Mutations * 9 / 10, Mutations);
    }

    [Fact]
    public void Rows_that_were_changed_together_with_their_checksums_never_crash_the_reader()
    {
        var random = new Random(1871);
        for (var i = 0; i < ResealedMutations; i++)
        {
            var mutated = (byte[])Sound.Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                ChangeField(mutated, random);
            try
            {
                using var corpus = PackedCorpus.Open(Resealed(mutated), "forged.bin");
                _ = new CorpusContent(corpus);
            }
            catch (CorpusFormatException refusal)
            {
                Assert.Equal(CorpusProblem.Altered, refusal.Problem);
            }
        }
    }

    [Fact]
    public void A_file_that_was_only_resealed_is_the_same_file() => Assert.Equal(Sound, Resealed(Sound));

    private static byte[] Mutation(int kind, Random random)
    {
        var bytes = (byte[])Sound.Clone();
        switch (kind)
        {
            case 0:
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                random.NextBytes(bytes.AsSpan(random.Next(bytes.Length - 64), random.Next(1, 64)));
                return bytes;
            case 2:
                return bytes[..random.Next(bytes.Length)];
            case 3:
                return [.. bytes, .. new byte[random.Next(1, 5000)]];
            case 4:
                SwapBlocks(bytes, random);
                return bytes;
            default:
                bytes[random.Next(CorpusFormat.HeaderLength)] = (byte)random.Next(256);
                return bytes;
        }
    }

    private static void SwapBlocks(byte[] bytes, Random random)
    {
        var blocks = (bytes.Length - CorpusFormat.HeaderLength) / CorpusFormat.BlockLength;
        var first = random.Next(blocks);
        var second = (first + random.Next(1, blocks)) % blocks;
        var kept = Block(bytes, first).ToArray();
        Block(bytes, second).CopyTo(Block(bytes, first));
        kept.CopyTo(Block(bytes, second));
    }

    private static Span<byte> Block(byte[] bytes, int block) =>
        bytes.AsSpan(CorpusFormat.HeaderLength + (block * CorpusFormat.BlockLength), CorpusFormat.BlockLength);

    /// <summary>Gives four bytes of the rows a value that hurts: huge, zero, or off by a little.</summary>
    private static void ChangeField(byte[] bytes, Random random)
    {
        fixed (byte* first = bytes)
        {
            var sections = (SectionEntry*)(first + sizeof(Header));
            var section = sections[random.Next(1, SectionTable.Count)];
            if (section.Length < sizeof(uint))
                return;
            var field = (uint*)(first + section.Offset + ((ulong)random.NextInt64((long)section.Length / sizeof(uint)) * sizeof(uint)));
            *field = random.Next(5) switch
            {
                0 => uint.MaxValue,
                1 => 0x80000000 | (uint)random.Next(),
                2 => (uint)random.Next(),
                3 => (uint)random.Next(200),
                _ => unchecked(*field + (uint)random.Next(-2, 3)),
            };
        }
    }

    private static byte[] Resealed(byte[] bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes, 0, CorpusFormat.HeaderLength);
        var output = new BlockOutput(stream);
        fixed (byte* first = bytes)
            output.Write(first + CorpusFormat.HeaderLength, (long)((Header*)first)->DataLength);
        var root = output.Complete();
        var resealed = stream.ToArray();
        fixed (byte* first = resealed)
        {
            ((Header*)first)->RootChecksum = root;
            *(ulong*)(first + CorpusFormat.HeaderChecksumOffset) = XxHash64.Compute(first, CorpusFormat.HeaderChecksumOffset, 0);
        }
        return resealed;
    }
}
