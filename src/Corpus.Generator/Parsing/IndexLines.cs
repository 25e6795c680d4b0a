using System.Text;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Parsing;

/// <summary>The lines of an index.</summary>
internal static class IndexLines
{
    /// <summary>Characters that are copied at once: the whole of a large index as one string would be a second copy of it.</summary>
    private const int BlockLength = 1 << 15;

    /// <summary>The lines without what ends them. Behind the last line end there is none.</summary>
    public static List<string> Of(RoslynText text)
    {
        var lines = new List<string>();
        var rest = new StringBuilder();
        var block = new char[Math.Min(BlockLength, text.Length)];
        for (var at = 0; at < text.Length; at += block.Length)
        {
            var length = Math.Min(block.Length, text.Length - at);
            text.CopyTo(at, block, 0, length);
            Split(block, length, rest, lines);
        }
        if (rest.Length > 0)
            lines.Add(rest.ToString());
        return lines;
    }

    private static void Split(char[] block, int length, StringBuilder rest, List<string> lines)
    {
        var start = 0;
        for (var end = Array.IndexOf(block, '\n', 0, length); end >= 0; end = Array.IndexOf(block, '\n', start, length - start))
        {
            lines.Add(rest.Length == 0 ? new string(block, start, end - start) : rest.Append(block, start, end - start).ToString());
            rest.Clear();
            start = end + 1;
        }
        rest.Append(block, start, length - start);
    }
}
