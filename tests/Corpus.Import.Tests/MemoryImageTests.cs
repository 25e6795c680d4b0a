namespace Corpus.Import.Tests;

public sealed class MemoryImageTests
{
    [Fact]
    public void What_is_written_across_pieces_and_back_at_the_beginning_is_the_whole()
    {
        var bytes = new byte[(3 << 20) + 17];
        new Random(1).NextBytes(bytes);
        using var image = new MemoryImage();

        image.Write(bytes, 0, 1000);
        image.Write(bytes, 1000, bytes.Length - 1000);
        image.Position = 0;
        image.Write([1, 2, 3], 0, 3);
        (bytes[0], bytes[1], bytes[2]) = (1, 2, 3);

        Assert.Equal(bytes.Length, image.Length);
        Assert.Equal(bytes, image.ToArray());
    }
}
