using Corpus.Faces.Index;
using Corpus.Model;

namespace Corpus.Generator.Parsing;

/// <summary>A row of the index, by where it stands and what tells it from others.</summary>
/// <param name="Path">A key of the path that it begins with.</param>
/// <param name="Mark">What it ends with, and all of it is known by.</param>
/// <param name="Start">Where it stands in the index.</param>
/// <param name="Length">Number of its characters.</param>
internal readonly record struct IndexRow(ulong Path, ulong Mark, int Start, int Length)
{
    /// <summary>The row that a line is. Of one that has no mark all characters count.</summary>
    public static IndexRow Of(IndexLines line)
    {
        var end = line.Offset + line.Length;
        var path = Array.IndexOf(line.Block, RowWriter.Separator, line.Offset, line.Length);
        var mark = Math.Max(line.Offset, end - RowMark.Length);
        return new(KeyOf(line.Block, line.Offset, path < 0 ? end : path), KeyOf(line.Block, path < 0 ? line.Offset : mark, end), line.Start, line.Length);
    }

    /// <summary>Whether both rows say the same, wherever they stand.</summary>
    public bool SaysTheSame(IndexRow other) => Path == other.Path && Mark == other.Mark && Length == other.Length;

    private static ulong KeyOf(char[] block, int start, int end) => StableKey.Append(StableKey.OffsetBasis, block, new TextSpan(start, end - start));
}
