using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Export.Json;

/// <summary>A stream of JSON, compact, as UTF-8. What is written goes out at the end of each line.</summary>
internal sealed class JsonOutput : IDisposable
{
    private readonly Stream _output;

    /// <summary>In between, since the writer flushes the stream that it is given, and somebody's may pack or send what it has at each flush.</summary>
    private readonly MemoryStream _line = new();

    public JsonOutput(Stream output)
    {
        _output = output;
        // No more is escaped than JSON wants: the file is no part of a page.
        Json = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Ends a line, wherever in a document that is.</summary>
    public void EndLine()
    {
        Json.Flush();
        _line.WriteByte((byte)'\n');
        _line.WriteTo(_output);
        _line.SetLength(0);
    }

    /// <summary>Ends a line, and with it a document: another one may follow.</summary>
    public void EndDocument()
    {
        EndLine();
        Json.Reset();
    }

    /// <summary>Ends the list of items that the document is, or that an object around it has.</summary>
    public void EndItems()
    {
        EndLine();
        Json.WriteEndArray();
        if (Json.CurrentDepth > 0)
            Json.WriteEndObject();
        EndDocument();
    }

    public void Dispose() => Json.Dispose();
}
