using System.Runtime.InteropServices;
using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>The bytes of one corpus, with what is known of their soundness.</summary>
/// <remarks>Thread-safe. Bytes are reached through a <see cref="CorpusReader"/> alone.</remarks>
internal sealed unsafe class CorpusImage : IDisposable
{
    private readonly SafeBuffer _buffer;
    private readonly SectionEntry[] _sections;
    private readonly BlockTree _blocks;
    private readonly long _dataLength;

    /// <summary>Checks header and section table; everything else is checked when it is first read.</summary>
    /// <param name="buffer">The bytes; disposed when they are no corpus.</param>
    /// <param name="length">Number of bytes: a mapped view may be longer than its file.</param>
    /// <param name="name">What errors call the corpus.</param>
    /// <exception cref="CorpusFormatException">The bytes are no corpus that this version reads.</exception>
    public CorpusImage(SafeBuffer buffer, long length, string name)
    {
        _buffer = buffer;
        Name = name;
        var start = Acquire();
        try
        {
            var header = new HeaderReader(start, length, name);
            header.Check();
            _sections = header.Sections();
            Checksum = *(ulong*)(start + CorpusFormat.HeaderChecksumOffset);
            _dataLength = (long)header.Fields.DataLength;
            TermTotal = (long)header.Fields.TermTotal;
            HasConflicts = (header.Fields.Flags & CorpusFormat.HasConflicts) != 0;
            _blocks = new BlockTree(_dataLength, header.Fields.RootChecksum);
        }
        finally
        {
            Release();
        }
    }

    /// <summary>What errors call the corpus: a path, or resource and assembly.</summary>
    public string Name { get; }

    /// <summary>The corpus that reads these bytes.</summary>
    public PackedCorpus? Corpus { get; set; }

    /// <summary>Number of terms in all claims together.</summary>
    public long TermTotal { get; }

    /// <summary>Whether conflicts were looked for when the corpus was written.</summary>
    public bool HasConflicts { get; }

    /// <summary>Checksum of the header.</summary>
    public ulong Checksum { get; }

    /// <summary>How many blocks have been compared with their checksums.</summary>
    public int CheckedBlocks => _blocks.CheckedCount;

    public ref readonly SectionEntry Section(SectionKind kind) => ref _sections[(int)kind - 1];

    /// <summary>Number of rows of a section.</summary>
    public int Count(SectionKind kind) => (int)(Section(kind).Length / Section(kind).RowLength);

    /// <summary>Keeps the memory alive until <see cref="Release"/>.</summary>
    /// <exception cref="ObjectDisposedException">The corpus was disposed.</exception>
    public byte* Acquire()
    {
        byte* start = null;
        try
        {
            _buffer.AcquirePointer(ref start);
        }
        catch (ObjectDisposedException)
        {
            throw Disposed();
        }
        return start;
    }

    /// <exception cref="ObjectDisposedException">The corpus was disposed.</exception>
    public void RequireOpen()
    {
        if (_buffer.IsClosed)
            throw Disposed();
    }

    public void Release() => _buffer.ReleasePointer();

    /// <summary>Compares the blocks that hold a run of bytes with their checksums, each once in the life of the corpus.</summary>
    public void Check(byte* start, long offset, long length)
    {
        if (!_blocks.Check(start + CorpusFormat.HeaderLength, offset - CorpusFormat.HeaderLength, length))
            throw Damaged("a block does not have its checksum");
    }

    /// <summary>Compares all blocks with their checksums.</summary>
    public bool IsIntact()
    {
        var start = Acquire();
        try
        {
            return _blocks.Check(start + CorpusFormat.HeaderLength, 0, _dataLength);
        }
        finally
        {
            Release();
        }
    }

    public CorpusFormatException Damaged(string detail, Exception? inner = null) => new(Name, CorpusProblem.Altered, detail, inner);

    public void Dispose() => _buffer.Dispose();

    private ObjectDisposedException Disposed() => new(Name, $"The corpus {Name} was disposed; nothing more can be read from it.");
}
