namespace Corpus.Import;

/// <summary>A stream in memory that grows by pieces: what is written is copied once, when the whole is taken.</summary>
/// <remarks>Not thread-safe. Cannot be read.</remarks>
internal sealed class MemoryImage : Stream
{
    private const int PieceLength = 1 << 20;

    private readonly List<byte[]> _pieces = [];
    private long _length;

    public override bool CanRead => false;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get; set; }

    /// <summary>The whole.</summary>
    /// <exception cref="IOException">It is longer than an array can be.</exception>
    public byte[] ToArray()
    {
        if (_length > int.MaxValue - 64)
            throw new IOException("The corpus has more than 2 GB, which is more than can be held in memory at once. Import its folders one by one.");
        var whole = new byte[_length];
        for (var piece = 0; piece < _pieces.Count; piece++)
            Buffer.BlockCopy(_pieces[piece], 0, whole, piece * PieceLength, (int)Math.Min(PieceLength, _length - ((long)piece * PieceLength)));
        return whole;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        while (count > 0)
        {
            var (piece, at) = ((int)(Position / PieceLength), (int)(Position % PieceLength));
            while (_pieces.Count <= piece)
                _pieces.Add(new byte[PieceLength]);
            var taken = Math.Min(count, PieceLength - at);
            Buffer.BlockCopy(buffer, offset, _pieces[piece], at, taken);
            (offset, count, Position) = (offset + taken, count - taken, Position + taken);
            _length = Math.Max(_length, Position);
        }
    }

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = offset + (origin == SeekOrigin.Begin ? 0 : origin == SeekOrigin.Current ? Position : _length);

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
