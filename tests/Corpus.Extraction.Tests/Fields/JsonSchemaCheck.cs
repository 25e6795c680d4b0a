using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Tests.Fields;

/// <summary>Holds metadata against a JSON Schema as an editor does: with what it makes of YAML, and with the keywords that the schema of a corpus has.</summary>
internal static class JsonSchemaCheck
{
    /// <summary>Whether the schema takes the metadata.</summary>
    public static bool Takes(JsonElement schema, LocatedMetadata metadata) => Takes(schema, Parsed(Object(metadata.Fields)));

    private static bool Takes(JsonElement schema, JsonElement value) => schema.EnumerateObject().All(member => member.Name switch
    {
        "type" => IsOf(member.Value, value),
        "enum" => member.Value.EnumerateArray().Any(each => each.ToString() == value.ToString() && each.ValueKind == value.ValueKind),
        "anyOf" => member.Value.EnumerateArray().Any(each => Takes(each, value)),
        "properties" => value.ValueKind != JsonValueKind.Object || member.Value.EnumerateObject().All(property => !value.TryGetProperty(property.Name, out var own) || Takes(property.Value, own)),
        "additionalProperties" => member.Value.GetBoolean() || value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(own => schema.GetProperty("properties").TryGetProperty(own.Name, out _)),
        "required" => value.ValueKind != JsonValueKind.Object || member.Value.EnumerateArray().All(key => value.TryGetProperty(key.GetString()!, out _)),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Takes(member.Value, item)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= member.Value.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= member.Value.GetInt32(),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= member.Value.GetDecimal(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= member.Value.GetDecimal(),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= member.Value.GetInt32(),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= member.Value.GetInt32(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, member.Value.GetString()!, RegexOptions.ECMAScript),
        "format" => value.ValueKind != JsonValueKind.String || IsWritten(member.Value.GetString()!, value.GetString()!),
        "$schema" or "title" or "description" or "default" => true,
        _ => throw new InvalidOperationException($"The schema has the keyword {member.Name}, which no test knows."),
    });

    private static bool IsOf(JsonElement types, JsonElement value) =>
        (types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().ToArray() : [types]).Any(type => type.GetString() switch
        {
            "null" => value.ValueKind == JsonValueKind.Null,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() == decimal.Truncate(value.GetDecimal()),
            "array" => value.ValueKind == JsonValueKind.Array,
            _ => value.ValueKind == JsonValueKind.Object,
        });

    private static bool IsWritten(string format, string text) => format == "date"
        ? DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        : Uri.TryCreate(text, UriKind.Absolute, out _);

    private static JsonElement Parsed(string json) => JsonDocument.Parse(json).RootElement;

    private static string Object(IEnumerable<LocatedField> fields) =>
        $"{{ {string.Join(", ", fields.Select(field => $"{JsonSerializer.Serialize(field.Key)}: {Value(field.Value)}"))} }}";

    private static string Value(LocatedValue value)
    {
        if (value.Items.Count > 0)
            return $"[{string.Join(", ", value.Items.Select(Value))}]";
        if (value.Value.Text is not { } text)
            return value.Fields.Count > 0 ? Object(value.Fields) : "null";
        if (value.IsPlain && bool.TryParse(text, out var truth))
            return truth ? "true" : "false";
        return value.IsPlain && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : JsonSerializer.Serialize(text);
    }
}
