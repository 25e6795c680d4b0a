using System.Text;

namespace Corpus.Export.Parquet;

/// <summary>Writes groups of rows, and at the end the footer that tells where they are.</summary>
/// <remarks>
/// By hand, because the library for .NET tells readers of texts and moments what is not so, and they pass rows by for it: docs/decisions/0011.
/// The tests read what it writes with that library.
/// </remarks>
internal sealed class ParquetFile
{
    private const int FormatVersion = 1;

    /// <summary>So much is held in memory before it is packed and written.</summary>
    private const long GroupLength = 16 << 20;

    private static readonly byte[] _magic = Encoding.ASCII.GetBytes("PAR1");

    private readonly Stream _output;
    private readonly IReadOnlyList<ParquetColumn> _columns;
    private readonly List<(int Rows, IReadOnlyList<ParquetChunk> Chunks)> _groups = [];
    private long _position;
    private int _rows;

    public ParquetFile(Stream output, IReadOnlyList<ParquetColumn> columns)
    {
        _output = output;
        _columns = columns;
        WriteMagic();
    }

    /// <summary>Ends a row whose values are in the columns.</summary>
    public void EndRow()
    {
        _rows++;
        if (_columns.Sum(column => column.Length) >= GroupLength)
            EndGroup();
    }

    public void Complete()
    {
        if (_rows > 0)
            EndGroup();
        var footer = new MemoryStream();
        WriteFooter(new ThriftWriter(footer));
        footer.WriteTo(_output);
        PlainValues.WriteInt32(_output, (int)footer.Length);
        WriteMagic();
        _output.Flush();
    }

    private void WriteMagic()
    {
        _output.Write(_magic, 0, _magic.Length);
        _position += _magic.Length;
    }

    private void EndGroup()
    {
        var chunks = new List<ParquetChunk>();
        foreach (var column in _columns)
        {
            var chunk = column.MoveTo(_output, _position);
            _position += chunk.PackedLength;
            chunks.Add(chunk);
        }
        _groups.Add((_rows, chunks));
        _rows = 0;
    }

    private void WriteFooter(ThriftWriter thrift)
    {
        thrift.Int32(1, FormatVersion)
            .Structs(2, ParquetSchema.ElementsOf(_columns), element => element.Write(thrift))
            .Int64(3, _groups.Sum(group => (long)group.Rows))
            .Structs(4, _groups, group => WriteGroup(thrift, group.Rows, group.Chunks))
            .Text(6, "Corpus").End();
    }

    private static void WriteGroup(ThriftWriter thrift, int rows, IReadOnlyList<ParquetChunk> chunks) => thrift
        .Structs(1, chunks, chunk => thrift.Int64(2, chunk.Offset).Struct(3, () => chunk.Column.WriteMetadata(thrift, chunk)))
        .Int64(2, chunks.Sum(chunk => chunk.Length)).Int64(3, rows).Int64(5, chunks[0].Offset).Int64(6, chunks.Sum(chunk => chunk.PackedLength));
}
