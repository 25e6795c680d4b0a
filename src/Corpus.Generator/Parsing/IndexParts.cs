using Corpus.Faces;
using Corpus.Faces.Index;
using Corpus.Model;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Parsing;

/// <summary>Takes an index apart: chunks of the rows of files, and the rows of the whole corpus.</summary>
internal static class IndexParts
{
    /// <summary>An edit reads all rows of its chunk again; each chunk costs a little in every run.</summary>
    private const int MaxAverageSize = 32;

    /// <summary>The rows of the whole corpus, which stand behind those of the files.</summary>
    private static readonly string[] s_whole = [IndexFormat.Fields, IndexFormat.Speakers];

    /// <summary>The parts of an index: always as many for as many rows.</summary>
    /// <param name="index">The index.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<SeedSource> Of(RoslynText index, CancellationToken cancellation)
    {
        if (index.Length == 0)
            return [IndexChunk.Missing(index)];
        if (RowsOf(index, cancellation) is not { } rows)
            return [IndexChunk.Unreadable(index)];
        var files = rows.Count - s_whole.Length;
        var chunks = new IndexChunk[CountFor(files)];
        for (var i = 0; i < chunks.Length; i++)
            chunks[i] = new(index);
        for (var i = 0; i < files; i++)
            chunks[rows[i].Path & (ulong)(chunks.Length - 1)].Add(rows[i]);
        return [.. chunks, new IndexPart<IndexedFields>(index, rows[files], CorpusRow.ReadFields), new IndexPart<IndexedSpeakers>(index, rows[files + 1], CorpusRow.ReadSpeakers)];
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
        var end = rows.Count - 1;
        if (end < s_whole.Length || index.ToString(new(rows[end].Start, rows[end].Length)) != IndexFormat.End(end))
            return null;
        rows.RemoveAt(end);
        return s_whole.Select(StableKey.Of).SequenceEqual(rows.Skip(end - s_whole.Length).Select(row => row.Path)) ? rows : null;
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
