using Corpus.Extraction.Fields;
using Corpus.Faces;
using Corpus.Generator.Parsing;
using Corpus.Generator.Specification;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Corpus.Generator.Emission;

/// <summary>Emits what the fields of the metadata add to the article type, and the types of their values. The values stay in <c>corpus.bin</c>.</summary>
internal static class MetadataEmitter
{
    public const string HintName = "Metadata.g.cs";

    private const string Field = "global::Corpus.Model.MetadataField";

    public static RoslynText Emit(FieldSchema schema, GeneratorOptions options) => GeneratedFile.Of(options, "", (writer, space) =>
    {
        var types = new MetadataTypes(schema, options.RootClass);
        var expressions = new MetadataExpressions(space, options.NullableDirectives, types);
        writer.Open($"{options.Visibility} partial class {types.Article.Name}");
        EmitProperties(writer, types.Article, expressions, key => $"{Field}.Of(this, {key})");
        writer.Close();
        foreach (var type in types.Objects)
            EmitObject(writer, type, expressions, options.Visibility);
        foreach (var choice in types.Choices)
            EmitChoice(writer, choice, options.Visibility);
    });

    private static void EmitObject(SourceWriter writer, MetadataType type, MetadataExpressions expressions, string visibility)
    {
        DocComment.Write(writer, CommentText.OneLine(type.Description ?? "Values of the metadata."), "equal by value");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"{visibility} sealed partial class {type.Name} : global::System.IEquatable<{type.Name}>");
        writer.Line($"private readonly {Field} _field;");
        writer.Line($"internal {type.Name}({Field} field) {{ _field = field.ToMapping(); }}");
        EmitProperties(writer, type, expressions, key => $"_field.Member({key})");
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public bool Equals({type.Name}{expressions.Nullable} other) {{ return !object.ReferenceEquals(other, null) && _field.ToValue().Equals(other._field.ToValue()); }}");
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object{expressions.Nullable} obj) {{ return Equals(obj as {type.Name}); }}");
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode() { return _field.ToValue().GetHashCode(); }");
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override string ToString() { return _field.ToString(); }");
        writer.Close();
    }

    private static void EmitProperties(SourceWriter writer, MetadataType type, MetadataExpressions expressions, Func<string, string> read)
    {
        foreach (var property in type.Properties)
        {
            var (field, key) = (property.Field, CommentText.OneLine(property.Field.Key));
            DocComment.Write(writer, CommentText.OneLine(field.Description ?? $"The key '{key}' of the metadata."), $"{key}: {CommentText.OneLine(field.Shape.ToString())}{(field.IsOptional ? "?" : "")}");
            writer.Open($"public {expressions.TypeOf(property)} {property.Name}");
            writer.Open("get");
            writer.Line($"var entry = {read(Literals.Of(field.Key))};");
            writer.Line($"return {expressions.ValueOf(property)};");
            writer.Close();
            writer.Close();
        }
    }

    private static void EmitChoice(SourceWriter writer, MetadataChoice choice, string visibility)
    {
        writer.Line($"/// <summary>{CommentText.Xml(CommentText.OneLine(choice.Description ?? "Words of the metadata."))}</summary>");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"{visibility} enum {choice.Name}");
        for (var i = 0; i < choice.Members.Count; i++)
        {
            writer.Line($"/// <summary>{CommentText.Xml(CommentText.OneLine(choice.Words[i]))}</summary>");
            writer.Line(FormattableString.Invariant($"{choice.Members[i]} = {i},"));
        }
        writer.Close();
    }
}
