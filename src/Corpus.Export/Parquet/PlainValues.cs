using Corpus.Export.Text;

namespace Corpus.Export.Parquet;

/// <summary>Values in the encoding PLAIN of Parquet.</summary>
internal sealed class PlainValues
{
    private readonly MemoryStream _bytes = new();
    private byte _bits;
    private int _bitCount;

    /// <summary>Bytes that the values take so far.</summary>
    public long Length => _bytes.Length;

    public static void WriteInt32(Stream output, int value)
    {
        for (var shift = 0; shift < 32; shift += 8)
            output.WriteByte((byte)(value >> shift));
    }

    public void Add(string value)
    {
        var bytes = WellFormed.Utf8.GetBytes(value);
        Add(bytes.Length);
        _bytes.Write(bytes, 0, bytes.Length);
    }

    public void Add(int value) => WriteInt32(_bytes, value);

    public void Add(long value)
    {
        Add((int)value);
        Add((int)(value >> 32));
    }

    public void Add(bool value)
    {
        _bits |= (byte)((value ? 1 : 0) << _bitCount);
        if (++_bitCount == 8)
            EndBits();
    }

    /// <summary>Writes the values and forgets them.</summary>
    public void MoveTo(Stream output)
    {
        if (_bitCount > 0)
            EndBits();
        _bytes.WriteTo(output);
        _bytes.SetLength(0);
    }

    private void EndBits()
    {
        _bytes.WriteByte(_bits);
        _bits = 0;
        _bitCount = 0;
    }
}
