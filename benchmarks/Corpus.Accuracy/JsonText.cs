using System.Text.Json;
using System.Text.Json.Nodes;

namespace Corpus.Accuracy;

/// <summary>Writes JSON as people read it: characters beyond ASCII stay what they are, lines end with <c>\n</c>.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions _line = new() { Encoder = new ReadableJsonEncoder() };
    private static readonly JsonSerializerOptions _indented = new(_line) { WriteIndented = true, NewLine = "\n" };

    public static string Line(JsonNode json) => json.ToJsonString(_line);

    public static string Indented(JsonNode json) => json.ToJsonString(_indented) + "\n";
}
