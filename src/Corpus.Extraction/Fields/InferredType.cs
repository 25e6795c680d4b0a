using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Fields;

/// <summary>What some values have in common. docs/corpus-yaml.md shows the lattice.</summary>
/// <remarks>Immutable, equal by value. Joining is the same in every order, so that the order of the files makes no difference.</remarks>
/// <param name="Type">The type; null where no value was seen.</param>
public sealed record InferredType(FieldType? Type)
{
    /// <summary>The most keys that a mapping has properties for: where keys are data, as names of places may be, each file brings others.</summary>
    public const int MostFields = 200;

    private static readonly InferredType Nothing = new((FieldType?)null);
    private static readonly InferredType Anything = new(FieldType.Any);

    /// <summary>What the items of a list have in common; null otherwise.</summary>
    public InferredType? Item { get; init; }

    /// <summary>The keys of a mapping in ordinal order, the first <see cref="MostFields"/> of them; empty otherwise.</summary>
    public ValueList<InferredField> Fields { get; init; } = ValueList<InferredField>.Empty;

    /// <summary>Whether the mappings have more keys than <see cref="Fields"/>.</summary>
    public bool HasMoreFields { get; init; }

    /// <summary>The type of the metadata of one file, a mapping. The keys that every article knows are left out.</summary>
    public static InferredType Of(LocatedMetadata metadata) => Mapping(metadata.Fields.Where(field => !KnownKeys.Contains(field.Key)));

    /// <summary>What the values of both have in common.</summary>
    public static InferredType Join(InferredType one, InferredType other)
    {
        if (one.Type is null || other.Type is null)
            return one.Type is null ? other : one;
        if (one.Type == FieldType.List || other.Type == FieldType.List)
            return List(Join(one.Item ?? one, other.Item ?? other));
        if (one.Type == FieldType.Object && other.Type == FieldType.Object)
            return Mapping(JoinFields(one.Fields, other.Fields), one.HasMoreFields || other.HasMoreFields);
        return one.Type == other.Type ? one : JoinScalars(one.Type.Value, other.Type.Value);
    }

    /// <summary>The fields as a declaration: where only nothing was seen, words may stand.</summary>
    public FieldSchema ToSchema() => new(new(Fields.Select(field => new FieldDeclaration(field.Key, field.Type.ToShape(), field.IsOptional))));

    /// <summary>The mappings in it, and itself, that have more keys than are told, each as its keys from the outside in with dots between.</summary>
    public IEnumerable<string> Crowded()
    {
        if (HasMoreFields)
            yield return "";
        foreach (var field in Fields)
        {
            foreach (var inner in field.Type.IsCrowded ? [""] : field.Type.Crowded())
                yield return inner.Length == 0 ? field.Key : $"{field.Key}.{inner}";
        }
    }

    /// <summary>Whether it is a mapping with too many keys to be an object, or a list of such.</summary>
    private bool IsCrowded => HasMoreFields || Item is { IsCrowded: true };

    private FieldShape ToShape() => IsCrowded
        ? new(FieldType.Any)
        : new(Type ?? FieldType.String) { Item = Type == FieldType.List ? Item!.ToShape() : null, Fields = ToSchema().Fields };

    private static InferredType OfValue(LocatedValue value)
    {
        if (value.Value.Text is { } text)
            return new(ScalarType(text, value.IsPlain));
        if (value.Items.Count > 0)
            return List(value.Items.Select(OfValue).Aggregate(Join));
        return value.Fields.Count > 0 ? Mapping(value.Fields) : Nothing;
    }

    private static InferredType Mapping(IEnumerable<LocatedField> fields)
    {
        var inferred = fields.Select(field => new InferredField(field.Key, OfValue(field.Value), field.Value.IsNothing)).ToList();
        inferred.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key)); // No key stands twice.
        return Mapping(inferred, hasMore: false);
    }

    /// <summary>The first keys of both are the first keys of all, so that joining stays the same in every order.</summary>
    private static InferredType Mapping(List<InferredField> fields, bool hasMore) => new(FieldType.Object)
    {
        Fields = new(fields.Take(MostFields)),
        HasMoreFields = hasMore || fields.Count > MostFields,
    };

    /// <summary>A list of anything is anything: otherwise a list, a word and a mapping would join to what stands last.</summary>
    private static InferredType List(InferredType item) => item.Type == FieldType.Any ? Anything : new(FieldType.List) { Item = item };

    private static InferredType JoinScalars(FieldType one, FieldType other)
    {
        if (IsNumber(one) && IsNumber(other))
            return new((FieldType)Math.Max((int)one, (int)other));
        return one is FieldType.Any or FieldType.Object || other is FieldType.Any or FieldType.Object ? Anything : new(FieldType.String);
    }

    private static List<InferredField> JoinFields(ValueList<InferredField> one, ValueList<InferredField> other)
    {
        var joined = new List<InferredField>();
        var (i, j) = (0, 0);
        while (i < one.Count || j < other.Count)
        {
            var order = i == one.Count ? 1 : j == other.Count ? -1 : string.CompareOrdinal(one[i].Key, other[j].Key);
            if (order == 0)
                joined.Add(new(one[i].Key, Join(one[i].Type, other[j].Type), one[i++].IsOptional | other[j++].IsOptional));
            else
                joined.Add((order < 0 ? one[i++] : other[j++]) with { IsOptional = true });
        }
        return joined;
    }

    /// <summary>The narrowest type that gives the characters back: not "007", which is a name made of digits, and no number or truth in quotation marks.</summary>
    private static FieldType ScalarType(string text, bool isPlain)
    {
        if (isPlain && TypeWords.Fits(FieldType.Bool, text))
            return FieldType.Bool;
        if (isPlain && IsCanonicalNumber(text))
            return TypeWords.Fits(FieldType.Int, text) ? FieldType.Int : TypeWords.Fits(FieldType.Long, text) ? FieldType.Long : FieldType.Decimal;
        if (TypeWords.Fits(FieldType.Date, text))
            return FieldType.Date;
        return TypeWords.Fits(FieldType.DateTime, text) ? FieldType.DateTime : FieldType.String;
    }

    /// <summary>Whether the characters are a number that is written as numbers are.</summary>
    internal static bool IsCanonicalNumber(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var isPadded = text.Length > digits + 1 && text[digits] == '0' && text[digits + 1] != '.';
        return text.Length > digits && !isPadded && text[digits] is >= '0' and <= '9' && text[text.Length - 1] != '.' && TypeWords.Fits(FieldType.Decimal, text);
    }

    private static bool IsNumber(FieldType type) => type is FieldType.Int or FieldType.Long or FieldType.Decimal;
}

/// <summary>A key of some mappings.</summary>
/// <param name="Key">The key.</param>
/// <param name="Type">What its values have in common.</param>
/// <param name="IsOptional">Whether it is missing in one of them.</param>
public sealed record InferredField(string Key, InferredType Type, bool IsOptional);
