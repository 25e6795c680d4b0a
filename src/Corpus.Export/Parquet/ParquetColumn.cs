using System.IO.Compression;

namespace Corpus.Export.Parquet;

/// <summary>The values of one column in the present group of rows.</summary>
/// <param name="path">The name, and where the column is a part of a list, the names of what it is in.</param>
/// <param name="type">How values are stored.</param>
/// <param name="meaning">What they mean.</param>
/// <param name="repetition">How often one may stand in a row.</param>
internal sealed class ParquetColumn(IReadOnlyList<string> path, PhysicalType type, Meaning meaning, Repetition repetition)
{
    private const int DataPage = 0;
    private const int PlainEncoding = 0;
    private const int RunEncoding = 3;
    private const int GzipCodec = 2;

    private readonly PlainValues _values = new();
    private readonly LevelRuns _definitions = new();
    private readonly LevelRuns _repetitions = new();
    private int _count;

    public IReadOnlyList<string> Path => path;

    public PhysicalType Type => type;

    public Meaning Meaning => meaning;

    public Repetition Repetition => repetition;

    /// <summary>Bytes that the values take so far.</summary>
    public long Length => _values.Length;

    public void Add(string? value)
    {
        if (Place(value is not null, isFirst: true))
            _values.Add(value!);
    }

    public void Add(int? value)
    {
        if (Place(value is not null, isFirst: true))
            _values.Add(value!.Value);
    }

    public void Add(long? value)
    {
        if (Place(value is not null, isFirst: true))
            _values.Add(value!.Value);
    }

    public void Add(bool value)
    {
        Place(true, isFirst: true);
        _values.Add(value);
    }

    /// <summary>The values of a list in one row.</summary>
    public void Add(IReadOnlyList<int> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            Place(true, isFirst: i == 0);
            _values.Add(values[i]);
        }
        if (values.Count == 0)
            Place(false, isFirst: true);
    }

    /// <summary>The values of a list in one row.</summary>
    public void Add(IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            Place(true, isFirst: i == 0);
            _values.Add(values[i]);
        }
        if (values.Count == 0)
            Place(false, isFirst: true);
    }

    /// <summary>Writes the values as one page, and forgets them.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="offset">How many bytes stand in the file before.</param>
    public ParquetChunk MoveTo(Stream output, long offset)
    {
        var page = new MemoryStream();
        if (repetition == Repetition.Repeated)
            _repetitions.MoveTo(page);
        if (repetition != Repetition.Required)
            _definitions.MoveTo(page);
        _values.MoveTo(page);
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            page.WriteTo(gzip);
        var header = new MemoryStream();
        WriteHeader(header, (int)page.Length, (int)packed.Length);
        header.WriteTo(output);
        packed.WriteTo(output);
        var count = _count;
        _count = 0;
        return new ParquetChunk(this, offset, count, header.Length + page.Length, header.Length + packed.Length);
    }

    /// <summary>Writes what the footer says of a chunk of the column.</summary>
    public void WriteMetadata(ThriftWriter thrift, ParquetChunk chunk) => thrift
        .Int32(1, (int)type).Int32s(2, [PlainEncoding, RunEncoding]).Texts(3, path).Int32(4, GzipCodec)
        .Int64(5, chunk.ValueCount).Int64(6, chunk.Length).Int64(7, chunk.PackedLength).Int64(9, chunk.Offset);

    private void WriteHeader(Stream header, int length, int packedLength)
    {
        var thrift = new ThriftWriter(header);
        thrift.Int32(1, DataPage).Int32(2, length).Int32(3, packedLength)
            .Struct(5, () => thrift.Int32(1, _count).Int32(2, PlainEncoding).Int32(3, RunEncoding).Int32(4, RunEncoding)).End();
    }

    private bool Place(bool isThere, bool isFirst)
    {
        _count++;
        if (repetition == Repetition.Repeated)
            _repetitions.Add(isFirst ? 0 : 1);
        if (repetition != Repetition.Required)
            _definitions.Add(isThere ? 1 : 0);
        return isThere;
    }
}

/// <summary>The values of a column in a group of rows, as they stand in the file.</summary>
/// <param name="Column">The column.</param>
/// <param name="Offset">Where they begin.</param>
/// <param name="ValueCount">How many there are, places without a value included.</param>
/// <param name="Length">Bytes before they were packed, with the header of the page.</param>
/// <param name="PackedLength">Bytes in the file.</param>
internal sealed record ParquetChunk(ParquetColumn Column, long Offset, int ValueCount, long Length, long PackedLength);
