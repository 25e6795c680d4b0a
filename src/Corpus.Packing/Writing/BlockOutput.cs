using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Writes bytes to a stream and computes the checksum of each full block on the way.</summary>
internal sealed unsafe class BlockOutput(Stream stream)
{
    private readonly List<ulong> _checksums = [];
    private readonly byte[] _block = new byte[CorpusFormat.BlockLength];
    private int _used;
    private int _level;

    /// <summary>Bytes written so far.</summary>
    public long Position { get; private set; }

    public void Write(byte* bytes, long count)
    {
        while (count > 0)
        {
            var taken = (int)Math.Min(count, _block.Length - _used);
            fixed (byte* target = _block)
                Buffer.MemoryCopy(bytes, target + _used, taken, taken);
            bytes += taken;
            count -= taken;
            Position += taken;
            _used += taken;
            if (_used == _block.Length)
                Flush();
        }
    }

    /// <summary>Fills up with zeros to the next multiple of the alignment.</summary>
    public void Align()
    {
        ulong zeros = 0;
        var over = Position % CorpusFormat.Alignment;
        if (over != 0)
            Write((byte*)&zeros, CorpusFormat.Alignment - over);
    }

    /// <summary>Ends the data and writes the tree of checksums behind it.</summary>
    /// <returns>The checksum at the root of the tree.</returns>
    public ulong Complete()
    {
        Flush();
        while (_checksums.Count > 1)
            WriteLevel();
        return _checksums.Count == 0 ? 0 : _checksums[0];
    }

    private void WriteLevel()
    {
        var below = _checksums.ToArray();
        _checksums.Clear();
        _level++;
        fixed (ulong* first = below)
            Write((byte*)first, (long)below.Length * sizeof(ulong));
        Flush();
    }

    private void Flush()
    {
        if (_used == 0)
            return;
        fixed (byte* block = _block)
            _checksums.Add(XxHash64.Compute(block, _used, CorpusFormat.BlockSeed(_level, _checksums.Count)));
        stream.Write(_block, 0, _used);
        _used = 0;
    }
}
