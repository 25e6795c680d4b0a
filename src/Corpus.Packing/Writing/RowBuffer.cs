using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Rows of one section, kept until the section is written. Grows by chunks, so that no row is ever copied to a larger array.</summary>
internal sealed unsafe class RowBuffer<T>
    where T : unmanaged
{
    private const int ChunkRows = 1024;

    private readonly List<T[]> _chunks = [];

    /// <summary>Number of rows so far: the row that the next one will be.</summary>
    public uint Count { get; private set; }

    /// <summary>Adds a row and gives its number.</summary>
    /// <exception cref="InvalidOperationException">The section is full.</exception>
    public uint Add(T row)
    {
        if (Count == CorpusFormat.MaxRows)
            throw new InvalidOperationException(FormattableString.Invariant($"A corpus cannot hold more than {CorpusFormat.MaxRows} rows of {typeof(T).Name}. Split it into several."));
        var place = (int)(Count % ChunkRows);
        if (place == 0)
            _chunks.Add(new T[ChunkRows]);
        _chunks[_chunks.Count - 1][place] = row;
        return Count++;
    }

    /// <summary>Adds all rows of another buffer.</summary>
    public void AddAll(RowBuffer<T> rows)
    {
        for (var i = 0u; i < rows.Count; i++)
            Add(rows._chunks[(int)(i / ChunkRows)][i % ChunkRows]);
    }

    public void WriteTo(BlockOutput output, CancellationToken cancellation)
    {
        for (var i = 0; i < _chunks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = Math.Min(ChunkRows, (long)Count - ((long)i * ChunkRows));
            fixed (T* first = _chunks[i])
                output.Write((byte*)first, rows * sizeof(T));
        }
    }
}
