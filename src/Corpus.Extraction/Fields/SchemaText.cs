using System.Globalization;
using System.Text;

namespace Corpus.Extraction.Fields;

/// <summary>A schema without bounds as one line of YAML, in a form that <c>corpus.yaml</c> takes.</summary>
/// <param name="Schema">The schema.</param>
public sealed record SchemaText(FieldSchema Schema)
{
    /// <summary>The line: <c>fields: { views: int?, tags: [string] }</c>.</summary>
    public override string ToString() => Of(Schema.Fields);

    private static string Of(IEnumerable<FieldDeclaration> fields) => $"fields: {{ {string.Join(", ", fields.Select(Of))} }}";

    private static string Of(FieldDeclaration field)
    {
        var isWord = field.Shape.Type is not (FieldType.List or FieldType.Object);
        return $"{Key(field.Key + (field.IsOptional && !isWord ? "?" : ""))}: {Of(field.Shape)}{(field.IsOptional && isWord ? "?" : "")}";
    }

    private static string Of(FieldShape shape) => shape.Type switch
    {
        FieldType.List => $"[{Of(shape.Item!)}]",
        FieldType.Object => $"{{ {Of(shape.Fields)} }}",
        _ => TypeWords.Of(shape.Type),
    };

    /// <summary>A key without quotation marks where it is plain letters, otherwise with, and everything that could be read otherwise escaped.</summary>
    private static string Key(string key)
    {
        var isPlain = key.Length > 0 && IsLetter(key[0]) && key.All(unit => IsLetter(unit) || unit is >= '0' and <= '9' or '_' or '-' or '?');
        if (isPlain)
            return key;
        var quoted = new StringBuilder("\"");
        foreach (var unit in key)
        {
            if (unit is '"' or '\\' || unit < ' ' || unit > '~')
                quoted.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(unit);
        }
        return quoted.Append('"').ToString();
    }

    private static bool IsLetter(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
