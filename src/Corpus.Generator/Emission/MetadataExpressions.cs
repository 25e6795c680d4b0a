using Corpus.Extraction.Fields;
using Corpus.Generator.Specification;
using Corpus.Model;

namespace Corpus.Generator.Emission;

/// <summary>The C# of types and values of the metadata. C# 7.3 is enough for it.</summary>
/// <param name="space">The namespace of the project, with <c>global::</c> before it.</param>
/// <param name="knowsNull">Whether the language tells references that may be null.</param>
/// <param name="types">The generated types.</param>
internal sealed class MetadataExpressions(string space, bool knowsNull, MetadataTypes types)
{
    /// <summary>What stands behind a reference type that may be null.</summary>
    public string Nullable => knowsNull ? "?" : "";

    /// <summary>The type of a property.</summary>
    public string TypeOf(MetadataProperty property)
    {
        var (field, type) = (property.Field, TypeOf(property.Field.Shape, property.TypeName));
        if (!field.IsOptional || field.Shape.Type == FieldType.List)
            return type;
        return IsValueType(field.Shape.Type) ? type + "?" : type + Nullable;
    }

    /// <summary>The value of a property, out of a local called <c>entry</c>: <c>field</c> is a word of the newest C#.</summary>
    public string ValueOf(MetadataProperty property)
    {
        var (field, value) = (property.Field, Read(property.Field.Shape, property.TypeName, "entry"));
        if (field.IsRequired)
            return value;
        return $"entry.IsMissing ? {Missing(property)} : {value}";
    }

    private string Missing(MetadataProperty property)
    {
        var (field, type) = (property.Field, TypeOf(property.Field.Shape, property.TypeName));
        if (field.Shape.Item is { } item)
        {
            IEnumerable<MetadataValue> defaults = field.Default is { Text: not null } alone ? [alone] : field.Default?.Items ?? ValueList<MetadataValue>.Empty;
            var values = string.Join(", ", defaults.Select(value => Literal(item, property.TypeName, value.Text!)));
            return values.Length == 0 ? $"{type}.Empty" : $"new {type}(new {TypeOf(item, property.TypeName)}[] {{ {values} }})";
        }
        if (field.Default is { } standard)
            return Literal(field.Shape, property.TypeName, standard.Text!);
        return IsValueType(field.Shape.Type) ? $"default({type}?)" : "null";
    }

    private string Literal(FieldShape shape, string? typeName, string text) => shape.Type == FieldType.Choice
        ? $"{space}.{typeName}.{types.Choices.Single(choice => choice.Name == typeName).Members[IndexOf(shape, text)]}"
        : Literals.Of(shape.Type, text);

    private string TypeOf(FieldShape shape, string? typeName) => shape.Type switch
    {
        FieldType.Int => "int",
        FieldType.Long => "long",
        FieldType.Decimal => "decimal",
        FieldType.Bool => "bool",
        FieldType.Date => "global::System.DateTime",
        FieldType.DateTime => "global::System.DateTimeOffset",
        FieldType.Uri => "global::System.Uri",
        FieldType.Article => $"{space}.Article",
        FieldType.Speaker => "global::Corpus.Model.Speaker",
        FieldType.Any => "global::Corpus.Model.MetadataValue",
        FieldType.List => $"global::Corpus.Model.ValueList<{TypeOf(shape.Item!, typeName)}>",
        FieldType.Choice or FieldType.Object => $"{space}.{typeName}",
        _ => "string",
    };

    private string Read(FieldShape shape, string? typeName, string field) => shape.Type switch
    {
        FieldType.Int => $"{field}.ToInt32()",
        FieldType.Long => $"{field}.ToInt64()",
        FieldType.Decimal => $"{field}.ToDecimal()",
        FieldType.Bool => $"{field}.ToBoolean()",
        FieldType.Date => $"{field}.ToDate()",
        FieldType.DateTime => $"{field}.ToMoment()",
        FieldType.Uri => $"{field}.ToUri()",
        FieldType.Article => $"new {space}.Article({field}.ToArticle({space}.SeedCorpus.Instance))",
        FieldType.Speaker => $"{field}.ToSpeaker({space}.SeedCorpus.Instance)",
        FieldType.Any => $"{field}.ToValue()",
        FieldType.List => $"{field}.ToList(item{Depth(shape)} => {Read(shape.Item!, typeName, $"item{Depth(shape)}")})",
        FieldType.Choice => $"({space}.{typeName}){field}.ToChoice({string.Join(", ", shape.Choices.Select(Literals.Of))})",
        FieldType.Object => $"new {space}.{typeName}({field})",
        _ => $"{field}.ToText()",
    };

    /// <summary>How many lists are inside: the parameters of nested lambdas may not have one name.</summary>
    private static int Depth(FieldShape shape) => shape.Item is { } item ? 1 + Depth(item) : 0;

    private static int IndexOf(FieldShape shape, string text) => shape.Choices.TakeWhile(word => word != text).Count();

    private static bool IsValueType(FieldType type) =>
        type is FieldType.Int or FieldType.Long or FieldType.Decimal or FieldType.Bool or FieldType.Date or FieldType.DateTime or FieldType.Choice;
}
