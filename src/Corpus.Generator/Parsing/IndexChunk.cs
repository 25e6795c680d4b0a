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
    /// <summary>An edit reads all rows of its chunk again; each chunk costs a little in every run.</summary>
    private const int MaxAverageSize = 32;

    private readonly object _reading = new();
    private readonly List<IndexRow> _rows = [];
    private bool _isMissing;
    private RoslynText? _index;
    private ValueList<ParsedSeed>? _read;

    private IndexChunk(RoslynText index) => _index = index;

    /// <summary>The chunks of an index, always as many for as many rows.</summary>
    /// <param name="index">The index.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<IndexChunk> Of(RoslynText index, CancellationToken cancellation)
    {
        if (index.Length == 0)
            return [new(index) { _isMissing = true, _read = new(Missing) }];
        var rows = RowsOf(index, cancellation) ?? [default]; // No row is empty: where all is damaged, that one is.
        var chunks = new IndexChunk[CountFor(rows.Count)];
        for (var i = 0; i < chunks.Length; i++)
            chunks[i] = new(index);
        foreach (var row in rows)
            chunks[row.Path & (ulong)(chunks.Length - 1)]._rows.Add(row);
        return chunks;
    }

    public override IEnumerable<ParsedSeed> Parse(CancellationToken cancellation)
    {
        lock (_reading)
        {
            _read ??= new(_rows.Select(row => Read(row, cancellation)));
            _index = null;
            return _read;
        }
    }

    public bool Equals(IndexChunk? other)
    {
        if (other is null || _isMissing != other._isMissing || _rows.Count != other._rows.Count)
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

    private static ParsedSeed Damaged { get; } = ParsedSeed.Faulty("", new Problem(IndexFaults.Damaged, null, ValueList<object>.Empty));

    private static ParsedSeed Missing { get; } = ParsedSeed.Faulty("", new Problem(IndexFaults.Missing, null, ValueList<object>.Empty));

    private ParsedSeed Read(IndexRow row, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return SeedRow.Read(_index!.ToString(new(row.Start, row.Length))) ?? Damaged;
    }

    /// <summary>The rows between head and end; null where the lines are not those of a whole index.</summary>
    private static List<IndexRow>? RowsOf(RoslynText index, CancellationToken cancellation)
    {
        var lines = new IndexLines(index);
        if (!lines.Next() || new string(lines.Block, lines.Offset, lines.Length) != IndexFormat.Head)
            return null;
        var rows = new List<IndexRow>();
        while (lines.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Add(IndexRow.Of(lines));
        }
        if (rows.Count == 0 || index.ToString(new(rows[rows.Count - 1].Start, rows[rows.Count - 1].Length)) != IndexFormat.End(rows.Count - 1))
            return null;
        rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    /// <summary>The least power of two that keeps the average size within bounds.</summary>
    private static int CountFor(int rows)
    {
        var count = 1;
        while (rows > count * MaxAverageSize)
            count *= 2;
        return count;
    }
}
