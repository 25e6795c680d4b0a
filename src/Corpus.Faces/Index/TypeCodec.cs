using Corpus.Extraction.Fields;
using Corpus.Model;

namespace Corpus.Faces.Index;

/// <summary>Writes and reads the types that metadata shows.</summary>
internal static class TypeCodec
{
    /// <summary>Deeper than any metadata nests that is read: a bound for what somebody else wrote.</summary>
    private const int MaxDepth = 64;

    /// <summary>Stands for the type of no value.</summary>
    private const int Nothing = -1;

    public static void Write(RowWriter row, InferredType type)
    {
        row.Number(type.Type is { } known ? (int)known : Nothing);
        row.Flag(type.Item is not null);
        if (type.Item is { } item)
            Write(row, item);
        row.Flag(type.HasMoreFields);
        row.List(type.Fields, field => Write(row, field));
    }

    public static InferredType Read(RowReader row) => Read(row, 0);

    private static void Write(RowWriter row, InferredField field)
    {
        row.Text(field.Key);
        row.Flag(field.IsOptional);
        Write(row, field.Type);
    }

    private static InferredType Read(RowReader row, int depth)
    {
        var number = row.Number();
        if (depth > MaxDepth || (number != Nothing && !Enum.IsDefined(typeof(FieldType), number)))
            row.Break();
        var type = new InferredType(number == Nothing ? null : (FieldType)number);
        if (depth > MaxDepth)
            return type;
        var item = row.Flag() ? Read(row, depth + 1) : null;
        if ((type.Type == FieldType.List) != item is not null)
            row.Break();
        return type with { Item = item, HasMoreFields = row.Flag(), Fields = row.List(() => ReadField(row, depth + 1)) };
    }

    private static InferredField ReadField(RowReader row, int depth)
    {
        var (key, isOptional) = (row.Words(), row.Flag());
        return new(key, Read(row, depth), isOptional);
    }
}
