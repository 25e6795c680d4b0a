namespace Corpus.Packing.Writing;

/// <summary>Writes numbers: seven bits a byte, low bits first, the top bit where another byte follows.</summary>
internal sealed class ByteWriter
{
    public RowBuffer<byte> Bytes { get; } = new();

    public void Number(uint number)
    {
        for (; number >= 0x80; number >>= 7)
            Bytes.Add((byte)(number | 0x80));
        Bytes.Add((byte)number);
    }
}
