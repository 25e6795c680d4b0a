using System.Text;
using Corpus.Extraction.Fields;

namespace Corpus.Build;

/// <summary>The JSON Schema of the metadata, for editors.</summary>
internal static class SchemaFile
{
    /// <summary>Writes the schema, unless the file holds it already: editors read it again whenever it changes.</summary>
    public static void Write(string path, FieldSchema? declared, FieldSchema inferred)
    {
        var bytes = new UTF8Encoding(false).GetBytes(JsonSchema.Of(declared ?? inferred, isDeclared: declared is not null));
        using var file = new AtomicFile(path);
        file.Stream.Write(bytes, 0, bytes.Length);
        file.CommitWhereDifferent();
    }
}
