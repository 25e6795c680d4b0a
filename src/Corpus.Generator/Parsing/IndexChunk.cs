using Corpus.Faces;
using Corpus.Faces.Index;
using Corpus.Generator.Diagnostics;
using Corpus.Model;

namespace Corpus.Generator.Parsing;

/// <summary>Some rows of the index, equal by their characters.</summary>
/// <remarks>
/// A step compares what it gives with what it gave before place by place: one row more would move all rows behind it. So the rows are
/// dealt out by the hashes of their paths, and a row more changes one chunk.
/// </remarks>
internal sealed class IndexChunk(ValueList<string> rows) : SeedSource, IEquatable<IndexChunk>
{
    /// <summary>An edit reads all rows of its chunk again; each chunk costs a little in every run.</summary>
    private const int MaxAverageSize = 32;

    private static readonly IndexChunk Damaged = new(new("")); // No row is empty.

    /// <summary>The chunks of an index, always as many for as many rows.</summary>
    /// <param name="lines">All lines of the index.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<IndexChunk> Of(IReadOnlyList<string> lines, CancellationToken cancellation)
    {
        if (IndexFormat.RowsOf(lines) is not { } rows)
            return [Damaged];
        var chunks = new List<string>[CountFor(rows.Count)];
        for (var i = 0; i < chunks.Length; i++)
            chunks[i] = [];
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            chunks[StableKey.Of(IndexFormat.PathOf(row)) & (ulong)(chunks.Length - 1)].Add(row);
        }
        return chunks.Select(chunk => new IndexChunk(new(chunk)));
    }

    public override IEnumerable<ParsedSeed> Parse(CancellationToken cancellation)
    {
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return SeedRow.Read(row) ?? ParsedSeed.Faulty("", new Problem(IndexFaults.Damaged, null, ValueList<object>.Empty));
        }
    }

    public bool Equals(IndexChunk? other) => other is not null && rows.Equals(other.Rows);

    public override bool Equals(object? obj) => Equals(obj as IndexChunk);

    public override int GetHashCode() => rows.GetHashCode();

    private ValueList<string> Rows => rows;

    /// <summary>The least power of two that keeps the average size within bounds.</summary>
    private static int CountFor(int rows)
    {
        var count = 1;
        while (rows > count * MaxAverageSize)
            count *= 2;
        return count;
    }
}
