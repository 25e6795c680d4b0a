using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Settings;

/// <summary>Reads <c>fields</c> of the settings: which keys the metadata has.</summary>
/// <remarks>A field with a fault keeps its key and takes any value, so that one fault is told once and not again in every file that has the key.</remarks>
internal sealed class SchemaReader(SettingFaults faults)
{
    private const string Type = "type";
    private const string Choices = "one of";
    private const string Fields = "fields";
    private const string Default = "default";
    private const string Description = "description";

    private static readonly string[] ShapeKeys = [Type, Choices, Fields];
    private static readonly string[] Keys = [.. ShapeKeys, Default, .. BoundsReader.Keys, Description];
    private static readonly FieldShape Unknown = new(FieldType.Any);

    /// <summary>The declared keys; null where the value is none of keys and types.</summary>
    public FieldSchema? Read(YamlField fields)
    {
        if (!fields.Node.IsNothing && fields.Node.Fields.Count > 0)
            return new(ReadFields(fields.Node, isTop: true));
        if (fields.Node.Value.Text is not null || fields.Node.Items.Count > 0)
            faults.Refuse(fields.Node.Span, "'fields' holds keys with their types, such as 'section: string'.");
        return null;
    }

    private ValueList<FieldDeclaration> ReadFields(YamlNode node, bool isTop)
    {
        var declared = new List<FieldDeclaration>();
        foreach (var field in node.Fields)
        {
            var declaration = ReadField(field);
            if (declared.Any(other => other.Key == declaration.Key))
                faults.Refuse(field.KeySpan, $"the key '{SettingFaults.OneLine(declaration.Key)}' is declared already.");
            else
                declared.Add(isTop ? OfKnownKey(declaration, field) : declaration);
        }
        return new(declared);
    }

    /// <summary>The keys of every article have their types; what is declared of them may be narrower.</summary>
    private FieldDeclaration OfKnownKey(FieldDeclaration declaration, YamlField field)
    {
        if (!KnownKeys.Contains(declaration.Key) || KnownKeys.Refusal(declaration.Key, declaration.Shape) is not { } allowed)
            return declaration;
        faults.Refuse(field.Node.Span, $"'{declaration.Key}' is a key of every article; declare it as {allowed}.");
        return declaration with { Shape = Unknown };
    }

    private FieldDeclaration ReadField(YamlField field)
    {
        var isOptional = field.Key.Length > 1 && field.Key.EndsWith("?", StringComparison.Ordinal);
        var key = isOptional ? field.Key.Substring(0, field.Key.Length - 1) : field.Key;
        var shape = ReadShape(field.Node, ref isOptional);
        var standard = Member(field.Node, Default) is { } node ? ReadDefault(node, shape) : null;
        if (standard is not null && isOptional)
            faults.Refuse(Member(field.Node, Default)!.Span, "a field with a default is never missing; leave out the '?'.");
        return new(key, shape, isOptional && standard is null, standard, ReadDescription(field.Node));
    }

    private FieldShape ReadShape(YamlNode node, ref bool isOptional)
    {
        if (node.Value.Text is { } word)
            return ReadWord(node, word, ref isOptional);
        if (node.Items.Count > 0)
            return ReadList(node);
        if (node.Fields.Count > 0)
            return ReadLongForm(node, ref isOptional);
        return Refuse(node.Span, "a field has a type, such as 'string'.");
    }

    private FieldShape ReadWord(YamlNode node, string word, ref bool isOptional)
    {
        isOptional |= word.EndsWith("?", StringComparison.Ordinal);
        var bare = word.TrimEnd('?').TrimEnd();
        return TypeWords.TypeOf(bare) is { } type
            ? new(type)
            : Refuse(node.Span, $"'{SettingFaults.OneLine(word)}' is no type; the nearest is '{NearestWord.To(bare, TypeWords.All)}'.");
    }

    private FieldShape ReadList(YamlNode node)
    {
        if (node.Items.Count > 1)
            return Refuse(node.Items[1].Span, "a list has one type in its brackets, such as [string].");
        var isOptional = false;
        var item = ReadShape(node.Items[0], ref isOptional);
        if (isOptional)
            faults.Refuse(node.Items[0].Span, "an item of a list is never missing; leave out the '?'.");
        if (Member(node.Items[0], Default) is { } standard)
            faults.Refuse(standard.Span, "an item of a list is never missing; leave out the default.");
        return new(FieldType.List) { Item = item };
    }

    private FieldShape ReadLongForm(YamlNode node, ref bool isOptional)
    {
        faults.RefuseOthers(node.Fields, Keys);
        var shapes = node.Fields.Where(field => ShapeKeys.Contains(field.Key)).ToList();
        if (shapes.Count != 1)
            return Refuse(node.Span, "a field has one of the keys 'type', 'one of' and 'fields'.");
        var shape = shapes[0].Key switch
        {
            Choices => ReadChoices(shapes[0].Node),
            Fields => ReadObject(shapes[0].Node),
            _ => ReadShape(shapes[0].Node, ref isOptional),
        };
        return shape with { Bounds = new BoundsReader(faults).Read(node, shape) };
    }

    private FieldShape ReadChoices(YamlNode node)
    {
        var words = node.Items.Select(item => item.Value.Text?.Trim()).ToList();
        var wrong = words.FindIndex(word => string.IsNullOrEmpty(word));
        if (words.Count == 0 || wrong >= 0)
            return Refuse(wrong < 0 ? node.Span : node.Items[wrong].Span, "'one of' holds a list of words, such as [news, opinion].");
        for (var i = 1; i < words.Count; i++)
        {
            if (words.IndexOf(words[i]) < i)
                faults.Refuse(node.Items[i].Span, $"'{SettingFaults.OneLine(words[i]!)}' stands in the list already.");
        }
        return new(FieldType.Choice) { Choices = new(words.OfType<string>().Distinct(StringComparer.Ordinal)) };
    }

    private FieldShape ReadObject(YamlNode node) =>
        node.Fields.Count > 0
            ? new(FieldType.Object) { Fields = ReadFields(node, isTop: false) }
            : Refuse(node.Span, "'fields' holds keys with their types, such as 'section: string'.");

    private MetadataValue? ReadDefault(YamlNode node, FieldShape shape)
    {
        var hasDefault = shape.Type is not (FieldType.Object or FieldType.Article or FieldType.Speaker or FieldType.Any)
            && (shape.Item is null || shape.Item.Type is not (FieldType.List or FieldType.Object or FieldType.Article or FieldType.Speaker or FieldType.Any));
        if (!hasDefault)
        {
            if (shape != Unknown)
                faults.Refuse(node.Span, $"'default' does not go with {shape}.");
            return null;
        }
        var wrong = FieldCheck.FirstFault(shape, faults.Locate(node));
        if (wrong is { } fault)
            faults.Refuse(fault.Span, fault.Fault == SeedFault.OutOfBounds ? $"the default does not keep to its bounds: {fault.Arguments[2]}." : $"the default '{fault.Arguments[0]}' is no {fault.Arguments[1]}; write it as {fault.Arguments[3]}.");
        return wrong is null ? node.Value : null;
    }

    private string? ReadDescription(YamlNode node)
    {
        if (Member(node, Description) is not { } words || words.IsNothing)
            return null;
        if (words.Value.Text is { } text)
            return text.Trim();
        faults.Refuse(words.Span, "'description' holds words.");
        return null;
    }

    private FieldShape Refuse(TextSpan span, string message)
    {
        faults.Refuse(span, message);
        return Unknown;
    }

    private static YamlNode? Member(YamlNode node, string key) => node.Fields.FirstOrDefault(field => field.Key == key)?.Node;
}
