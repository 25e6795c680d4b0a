using Corpus.Faces;
using Corpus.Faces.Index;
using Corpus.Generator.Diagnostics;
using Corpus.Model;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Parsing;

/// <summary>Some rows of the index, equal by the marks that they end with.</summary>
/// <remarks>
/// A step compares what it gives with what it gave before place by place: one row more would move all rows behind it. So the rows are
/// dealt out by the hashes of their paths, and a row more changes one chunk. Of an index that changed, only the rows of the chunks that differ become strings;
/// and a chunk that is read lets the index go, as the step may hold it for as long as the editor runs.
/// </remarks>
internal sealed class IndexChunk : SeedSource, IEquatable<IndexChunk>
{
    private readonly object _reading = new();
    private readonly List<IndexRow> _rows = [];
    private ParsedSeed? _fault;
    private RoslynText? _index;
    private char[] _buffer = [];
    private ValueList<ParsedSeed>? _read;

    /// <summary>Makes a chunk that has no rows yet.</summary>
    public IndexChunk(RoslynText index) => _index = index;

    /// <summary>What is told of a row that is not as it was written.</summary>
    public static ParsedSeed Damaged { get; } = ParsedSeed.Faulty("", new Problem(IndexFaults.Damaged, null, ValueList<object>.Empty));

    /// <summary>What stands for an index that is not there yet.</summary>
    public static IndexChunk Missing(RoslynText index) => new(index) { _fault = NotThere };

    /// <summary>What stands for an index that is damaged or of another version.</summary>
    public static IndexChunk Unreadable(RoslynText index) => new(index) { _fault = Damaged };

    /// <summary>Adds a row, before the chunk is handed on.</summary>
    public void Add(IndexRow row) => _rows.Add(row);

    public override IEnumerable<ParsedSeed> Parse(CancellationToken cancellation)
    {
        lock (_reading)
        {
            _read ??= _fault is null ? new(_rows.Select(row => Read(row, cancellation))) : new(_fault);
            (_index, _buffer) = (null, []);
            return _read;
        }
    }

    public bool Equals(IndexChunk? other)
    {
        if (other is null || !Equals(_fault, other._fault) || _rows.Count != other._rows.Count)
            return false;
        for (var i = 0; i < _rows.Count; i++)
        {
            if (!_rows[i].SaysTheSame(other._rows[i]))
                return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as IndexChunk);

    public override int GetHashCode() => _rows.Count;

    private static ParsedSeed NotThere { get; } = ParsedSeed.Faulty("", new Problem(IndexFaults.Missing, null, ValueList<object>.Empty));

    private ParsedSeed Read(IndexRow row, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        // Not by its own ToString, which goes through two buffers more.
        if (_buffer.Length < row.Length)
            _buffer = new char[2 * row.Length];
        _index!.CopyTo(row.Start, _buffer, 0, row.Length);
        return SeedRow.Read(new string(_buffer, 0, row.Length)) ?? Damaged;
    }
}
