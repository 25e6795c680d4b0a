using System.Globalization;
using Corpus.Extraction.Fields;
using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Settings;

/// <summary>Reads what the values of a field must keep to.</summary>
internal sealed class BoundsReader(SettingFaults faults)
{
    private const string Min = "min";
    private const string Max = "max";
    private const string Pattern = "pattern";
    private const string Length = "length";

    /// <summary>The keys of bounds.</summary>
    public static IReadOnlyList<string> Keys { get; } = [Min, Max, Pattern, Length];

    /// <summary>The bounds beside a type; those that do not go with it are refused.</summary>
    public FieldBounds Read(YamlNode node, FieldShape shape)
    {
        var bounds = shape.Bounds;
        foreach (var field in node.Fields.Where(field => Keys.Contains(field.Key) && !field.Node.IsNothing))
        {
            if (Goes(field.Key, shape.Type))
                bounds = Add(bounds, field, shape);
            else if (shape.Type != FieldType.Any)
                faults.Refuse(field.KeySpan, $"'{field.Key}' does not go with {shape}.");
        }
        return bounds;
    }

    private FieldBounds Add(FieldBounds bounds, YamlField field, FieldShape shape) => field.Key switch
    {
        Min => bounds with { Min = ReadOrdered(field, shape) is { } least && IsInOrder(field, least, bounds.Max) ? least : bounds.Min },
        Max => bounds with { Max = ReadOrdered(field, shape) is { } most && IsInOrder(field, bounds.Min, most) ? most : bounds.Max },
        Pattern => bounds with { Pattern = ReadPattern(field.Node) },
        _ => ReadLength(bounds, field.Node),
    };

    private IComparable? ReadOrdered(YamlField field, FieldShape shape)
    {
        var value = field.Node.Value.Text is { } text ? TypeWords.Ordered(shape.Type, text) : null;
        if (value is null)
            faults.Refuse(field.Node.Span, $"{SettingFaults.Shown(field.Node)} is no {shape}; write '{field.Key}' as {TypeWords.ExampleOf(shape.Type)}.");
        return value;
    }

    private bool IsInOrder(YamlField field, IComparable? least, IComparable? most)
    {
        if (least is null || most is null || least.CompareTo(most) <= 0)
            return true;
        faults.Refuse(field.Node.Span, "'min' is greater than 'max'.");
        return false;
    }

    private string? ReadPattern(YamlNode node)
    {
        var fault = "it is no text";
        if (node.Value.Text is { } text && LinearPattern.Read(text, out fault) is not null)
            return text;
        faults.Refuse(node.Span, $"the pattern cannot be read: {fault}.");
        return null;
    }

    private FieldBounds ReadLength(FieldBounds bounds, YamlNode node)
    {
        var parts = (node.Value.Text ?? "").Split([".."], StringSplitOptions.None);
        if (parts.Length <= 2 && TryNumber(parts[0], out var least) && TryNumber(parts[parts.Length - 1], out var most) && (least ?? most) is not null && !(least > most))
            return bounds with { MinLength = least, MaxLength = most };
        faults.Refuse(node.Span, $"{SettingFaults.Shown(node)} is no length; write 5, 1..80, 1.. or ..80.");
        return bounds;
    }

    private static bool TryNumber(string text, out int? number)
    {
        var isNumber = int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        number = isNumber ? value : null;
        return isNumber || text.Trim().Length == 0;
    }

    private static bool Goes(string key, FieldType type) => key switch
    {
        Pattern => type == FieldType.String,
        Length => type is FieldType.String or FieldType.List,
        _ => TypeWords.HasOrder(type),
    };
}
