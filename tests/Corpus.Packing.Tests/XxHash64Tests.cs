using System.Text;
using Corpus.Packing.Format;

namespace Corpus.Packing.Tests;

public sealed unsafe class XxHash64Tests
{
    // Values of the reference implementation, as its bindings publish them.
    [Theory]
    [InlineData("", 0, 0xEF46DB3751D8E999)]
    [InlineData("a", 0, 0xD24EC4F1A98C6E5B)]
    [InlineData("abc", 0, 0x44BC2CF5AD770999)]
    [InlineData("xxhash", 20141025, 0xB559B98D844E0635)]
    [InlineData("Nobody inspects the spammish repetition", 0, 0xFBCEA83C8A378BF1)]
    public void The_checksum_is_that_of_the_reference_implementation(string text, ulong seed, ulong expected)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        fixed (byte* first = bytes.Append((byte)0).ToArray())
            Assert.Equal(expected, XxHash64.Compute(first, bytes.Length, seed));
    }

    [Fact]
    public void The_seed_tells_equal_blocks_apart()
    {
        var block = stackalloc byte[64];

        Assert.NotEqual(XxHash64.Compute(block, 64, CorpusFormat.BlockSeed(0, 1)), XxHash64.Compute(block, 64, CorpusFormat.BlockSeed(0, 2)));
        Assert.NotEqual(XxHash64.Compute(block, 64, CorpusFormat.BlockSeed(0, 1)), XxHash64.Compute(block, 64, CorpusFormat.BlockSeed(1, 1)));
    }
}
