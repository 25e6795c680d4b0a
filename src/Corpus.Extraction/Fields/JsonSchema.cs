using System.Globalization;
using Corpus.Model;

namespace Corpus.Extraction.Fields;

/// <summary>Writes the fields of a corpus as a JSON Schema (draft 7), by which editors complete and check front matter and sidecars.</summary>
/// <remarks>
/// What the build takes, the schema takes. It takes no more where that can be said in JSON Schema, which knows nothing of references, compares no moments and no decimal numbers in
/// quotation marks, sees a number where the build sees its digits, and counts characters in another way in patterns.
/// </remarks>
public static class JsonSchema
{
    private static readonly string[] Words = ["string", "number", "boolean"];

    private static readonly FieldShape Names = new(FieldType.List) { Item = new(FieldType.String) };

    /// <summary>The document; the same for equal fields.</summary>
    /// <param name="schema">The fields.</param>
    /// <param name="isDeclared">Whether they are declared: then no other keys are allowed.</param>
    public static string Of(FieldSchema schema, bool isDeclared)
    {
        var json = new JsonText();
        json.Open();
        json.Member("$schema", JsonText.Of("http://json-schema.org/draft-07/schema#"));
        json.Member("title", JsonText.Of("Metadata of an article of this corpus"));
        var known = KnownKeys.All.Where(key => schema.Fields.All(field => field.Key != key))
            .Select(key => new FieldDeclaration(key, key is "speakers" or "aliases" ? Names : new(FieldType.String), IsOptional: true));
        WriteMembers(json, [.. known, .. schema.Fields], isDeclared, isRequired: isDeclared);
        json.Close();
        return json.ToString();
    }

    private static void WriteMembers(JsonText json, IReadOnlyCollection<FieldDeclaration> fields, bool isClosed, bool isRequired)
    {
        json.Member("type", JsonText.Of("object"));
        json.Open("properties");
        foreach (var field in fields)
        {
            json.Open(field.Key);
            if (field.Description is { } description)
                json.Member("description", JsonText.Of(description));
            if (field.Default is { } standard)
                json.Member("default", Value(field.Shape, standard));
            WriteShape(json, field.Shape, isNullable: !field.IsRequired || field.Shape.Type == FieldType.List, isRequired);
            json.Close();
        }
        json.Close();
        var required = fields.Where(field => isRequired && field.IsRequired).Select(field => field.Key).ToList();
        if (required.Count > 0)
            json.Member("required", JsonText.Of(required));
        json.Member("additionalProperties", isClosed ? "false" : "true");
    }

    private static void WriteShape(JsonText json, FieldShape shape, bool isNullable, bool isRequired)
    {
        switch (shape.Type)
        {
            case FieldType.Any:
                return;
            case FieldType.List:
                WriteList(json, shape, isNullable, isRequired);
                return;
            case FieldType.Choice:
                json.Member("enum", $"[{string.Join(", ", shape.Choices.SelectMany(Spellings).Concat(isNullable ? ["null"] : []))}]");
                return;
            case FieldType.Object when !isNullable:
                WriteMembers(json, shape.Fields, isClosed: isRequired, isRequired);
                return;
            case FieldType.Object:
                json.Open("anyOf", "[");
                json.Open();
                WriteMembers(json, shape.Fields, isClosed: isRequired, isRequired);
                json.Close();
                json.Open();
                json.Member("type", JsonText.Of("null"));
                json.Close();
                json.Close("]");
                return;
        }
        var types = TypesOf(shape.Type).Concat(isNullable ? ["null"] : []).ToList();
        json.Member("type", types.Count == 1 ? JsonText.Of(types[0]) : JsonText.Of(types));
        WriteBounds(json, shape);
    }

    /// <summary>A value alone is a list of one.</summary>
    private static void WriteList(JsonText json, FieldShape shape, bool isNullable, bool isRequired)
    {
        json.Open("anyOf", "[");
        json.Open();
        json.Member("type", isNullable ? JsonText.Of(["array", "null"]) : JsonText.Of("array"));
        json.Open("items");
        WriteShape(json, shape.Item!, isNullable: false, isRequired);
        json.Close();
        WriteLength(json, shape.Bounds, "Items");
        json.Close();
        json.Open();
        WriteShape(json, shape.Item!, isNullable: false, isRequired);
        json.Close();
        json.Close("]");
    }

    /// <summary>Of these members each looks at numbers alone, or at strings alone.</summary>
    private static void WriteBounds(JsonText json, FieldShape shape)
    {
        if (shape.Type switch { FieldType.Date => "date", FieldType.Uri => "uri", _ => null } is { } format)
            json.Member("format", JsonText.Of(format));
        if (shape.Bounds.Min is decimal least)
            json.Member("minimum", least.ToString(CultureInfo.InvariantCulture));
        else if (shape.Type == FieldType.Int)
            json.Member("minimum", int.MinValue.ToString(CultureInfo.InvariantCulture));
        if (shape.Bounds.Max is decimal most)
            json.Member("maximum", most.ToString(CultureInfo.InvariantCulture));
        else if (shape.Type == FieldType.Int)
            json.Member("maximum", int.MaxValue.ToString(CultureInfo.InvariantCulture));
        WriteLength(json, shape.Bounds, "Length");
        if (JsonPattern.Of(shape) is { } pattern)
            json.Member("pattern", JsonText.Of(pattern));
    }

    private static void WriteLength(JsonText json, FieldBounds bounds, string unit)
    {
        if (bounds.MinLength is { } fewest)
            json.Member("min" + unit, fewest.ToString(CultureInfo.InvariantCulture));
        if (bounds.MaxLength is { } most)
            json.Member("max" + unit, most.ToString(CultureInfo.InvariantCulture));
    }

    private static string[] TypesOf(FieldType type) => type switch
    {
        FieldType.Int or FieldType.Long => ["integer", "string"], // A number in quotation marks is a number here.
        FieldType.Decimal => ["number", "string"],
        FieldType.Bool => ["boolean", "string"],
        FieldType.String or FieldType.Article or FieldType.Speaker => Words, // Editors read YAML's 2024 as a number; it is words here.
        _ => ["string"],
    };

    private static string Value(FieldShape shape, MetadataValue value) => shape.Item is { } item
        ? $"[{string.Join(", ", (value.Text is null ? value.Items.AsEnumerable() : [value]).Select(each => Value(item, each)))}]"
        : shape.Type is FieldType.Int or FieldType.Long or FieldType.Decimal or FieldType.Bool ? Number(value.Text!) : JsonText.Of(value.Text!);

    /// <summary>A word as editors read it: that of digits as a number, too.</summary>
    private static IEnumerable<string> Spellings(string word)
    {
        yield return JsonText.Of(word);
        if (InferredType.IsCanonicalNumber(word) || TypeWords.Fits(FieldType.Bool, word))
            yield return Number(word);
    }

    private static string Number(string text) =>
        MetadataScalar.TryReadDecimal(text, out var number) ? number.ToString(CultureInfo.InvariantCulture) : text.ToLowerInvariant();
}
