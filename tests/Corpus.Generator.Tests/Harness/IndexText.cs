using Corpus.Extraction.Fields;
using Corpus.Faces;
using Corpus.Faces.Index;

namespace Corpus.Generator.Tests.Harness;

/// <summary>An index of rows that a test writes.</summary>
internal static class IndexText
{
    /// <summary>The lines of an index.</summary>
    /// <param name="rows">The rows of the files.</param>
    /// <param name="fields">The row of the fields; one that says nothing if not given.</param>
    public static string Of(IReadOnlyCollection<string> rows, string? fields = null) =>
        string.Join('\n', [IndexFormat.Head, .. rows, fields ?? CorpusRow.Write((InferredType?)null), CorpusRow.Write(IndexedSpeakers.None), IndexFormat.End(rows.Count + 2), ""]);
}
