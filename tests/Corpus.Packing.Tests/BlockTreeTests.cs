using Corpus.Packing.Format;
using Corpus.Packing.Reading;
using Corpus.Packing.Writing;

namespace Corpus.Packing.Tests;

public sealed unsafe class BlockTreeTests
{
    private const int FanOut = CorpusFormat.BlockLength / sizeof(ulong);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(CorpusFormat.BlockLength, 1)]
    [InlineData(CorpusFormat.BlockLength + 1, 2)]
    [InlineData(CorpusFormat.BlockLength * FanOut, 2)]
    [InlineData((CorpusFormat.BlockLength * FanOut) + 1, 3)]
    public void Data_of_any_length_is_found_sound_and_costs_one_block_a_level_at_first_touch(int length, int levels)
    {
        var (bytes, root) = Write(length);
        var tree = new BlockTree(length, root);

        fixed (byte* data = bytes)
        {
            Assert.True(tree.Check(data, Math.Max(0, length - 1), Math.Min(1, length)));
            Assert.Equal(levels, tree.CheckedCount);
            Assert.True(tree.Check(data, 0, length));
        }
        Assert.Equal(length + BlockTree.LengthFor(length), bytes.Length - 1);
    }

    [Fact]
    public void A_changed_byte_at_any_level_is_found()
    {
        const int Length = (CorpusFormat.BlockLength * FanOut) + 1;
        var (bytes, root) = Write(Length);

        foreach (var place in new[] { 0, Length - 1, Length, Length + (FanOut * sizeof(ulong)), bytes.Length - 2 })
        {
            bytes[place] ^= 1;
            fixed (byte* data = bytes)
                Assert.False(new BlockTree(Length, root).Check(data, 0, Length), $"byte {place}");
            bytes[place] ^= 1;
        }
    }

    /// <returns>The data with its tree and one byte behind, so that the array is never empty.</returns>
    private static (byte[] Bytes, ulong Root) Write(int length)
    {
        using var stream = new MemoryStream();
        var output = new BlockOutput(stream);
        var data = new byte[length + 1];
        for (var i = 0; i < length; i += 4096)
            data[i] = (byte)(i >> 12);
        fixed (byte* first = data)
            output.Write(first, length);
        var root = output.Complete();
        stream.WriteByte(0);
        return (stream.ToArray(), root);
    }
}
