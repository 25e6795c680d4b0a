namespace Corpus.Packing.Reading;

/// <summary>Reads single numbers out of a run of bytes: seven bits a byte, low bits first, the top bit where another byte follows.</summary>
internal unsafe ref struct ByteCursor
{
    private const int MaxNumberLength = 5;

    private readonly CorpusImage _image;
    private readonly byte* _start;
    private readonly byte* _end;
    private byte* _at;

    public ByteCursor(CorpusImage image, byte* start, long length)
    {
        _image = image;
        _start = _at = start;
        _end = start + length;
    }

    /// <summary>Bytes that were read.</summary>
    public readonly long Position => _at - _start;

    /// <summary>The next byte.</summary>
    public byte Byte() => _at < _end ? *_at++ : throw _image.Damaged("a part of the index ends too early");

    /// <summary>The next number.</summary>
    public uint Number()
    {
        ulong number = 0;
        for (var i = 0; i < MaxNumberLength && _at < _end; i++)
        {
            var part = *_at++;
            number |= (ulong)(part & 0x7F) << (7 * i);
            if (part < 0x80 && number <= uint.MaxValue)
                return (uint)number;
        }

        throw _image.Damaged("a number of the index does not end");
    }

    /// <summary>The next number, which is below a border.</summary>
    public int Below(long border)
    {
        var number = Number();
        return number < border ? (int)number : throw _image.Damaged("a number of the index is too large");
    }
}
