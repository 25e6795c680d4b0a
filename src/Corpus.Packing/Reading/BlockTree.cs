using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>Knows which blocks have been compared with their checksums.</summary>
/// <remarks>
/// The data is level 0. The checksums of a level's blocks are the level above, up to a level of one block, whose checksum is in the header.
/// A block is checked when it is first read, and the blocks above it just before. Thread-safe: two threads may check one block twice, no more.
/// </remarks>
internal sealed unsafe class BlockTree
{
    private readonly ulong _root;
    private readonly List<Level> _levels = [];

    public BlockTree(long dataLength, ulong rootChecksum)
    {
        _root = rootChecksum;
        _levels.Add(new Level(0, dataLength));
        while (Top.BlockCount > 1)
            _levels.Add(new Level(Top.Offset + Top.Length, Top.BlockCount * sizeof(ulong)));
    }

    /// <summary>How many blocks have been checked.</summary>
    public int CheckedCount => _levels.Sum(level => level.CheckedCount);

    private Level Top => _levels[_levels.Count - 1];

    /// <summary>Bytes that the checksums of so much data take.</summary>
    public static long LengthFor(long dataLength)
    {
        long sum = 0;
        for (var blocks = CorpusFormat.BlockCount(dataLength); blocks > 1; blocks = CorpusFormat.BlockCount(blocks * sizeof(ulong)))
            sum += blocks * sizeof(ulong);
        return sum;
    }

    /// <summary>Whether the blocks that hold a run of data are sound.</summary>
    /// <param name="data">First byte of the data; the levels above follow it.</param>
    /// <param name="offset">Where the run begins in the data.</param>
    /// <param name="length">Its number of bytes.</param>
    public bool Check(byte* data, long offset, long length)
    {
        if (length == 0)
            return true;
        var last = (offset + length - 1) / CorpusFormat.BlockLength;
        for (var block = offset / CorpusFormat.BlockLength; block <= last; block++)
        {
            if (!CheckBlock(data, 0, block))
                return false;
        }
        return true;
    }

    private bool CheckBlock(byte* data, int levelNumber, long block)
    {
        var level = _levels[levelNumber];
        if (level.IsChecked(block))
            return true;
        var expected = _root;
        if (level != Top)
        {
            var at = block * sizeof(ulong);
            if (!CheckBlock(data, levelNumber + 1, at / CorpusFormat.BlockLength))
                return false;
            expected = *(ulong*)(data + _levels[levelNumber + 1].Offset + at);
        }
        var start = block * CorpusFormat.BlockLength;
        var length = (int)Math.Min(CorpusFormat.BlockLength, level.Length - start);
        if (XxHash64.Compute(data + level.Offset + start, length, CorpusFormat.BlockSeed(levelNumber, block)) != expected)
            return false;
        level.SetChecked(block);
        return true;
    }

    private sealed class Level(long offset, long length)
    {
        private const int BitsPerWord = 32;

        private readonly int[] _checked = new int[(CorpusFormat.BlockCount(length) + BitsPerWord - 1) / BitsPerWord];
        private int _checkedCount;

        public long Offset => offset;

        public long Length => length;

        public long BlockCount => CorpusFormat.BlockCount(length);

        public int CheckedCount => Volatile.Read(ref _checkedCount);

        public bool IsChecked(long block) => (Volatile.Read(ref _checked[block / BitsPerWord]) & Bit(block)) != 0;

        public void SetChecked(long block)
        {
            ref var word = ref _checked[block / BitsPerWord];
            int before;
            do
                before = Volatile.Read(ref word);
            while (Interlocked.CompareExchange(ref word, before | Bit(block), before) != before);
            if ((before & Bit(block)) == 0)
                Interlocked.Increment(ref _checkedCount);
        }

        private static int Bit(long block) => 1 << (int)(block % BitsPerWord);
    }
}
