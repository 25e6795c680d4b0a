namespace Corpus.Export.Parquet;

/// <summary>The tree of the columns, as the footer lists it: each node before what is in it.</summary>
internal static class ParquetSchema
{
    private const int Utf8 = 0;
    private const int List = 3;
    private const int Microseconds = 10;

    public static IReadOnlyList<SchemaElement> ElementsOf(IReadOnlyList<ParquetColumn> columns)
    {
        var elements = new List<SchemaElement>();
        var roots = AddChildren(elements, columns, depth: 0);
        elements.Insert(0, new SchemaElement("quotes", null, Meaning.Plain, null, roots, IsList: false));
        return elements;
    }

    /// <summary>Adds the nodes at a depth, where columns that follow each other share one; returns how many there are.</summary>
    private static int AddChildren(List<SchemaElement> elements, IReadOnlyList<ParquetColumn> columns, int depth)
    {
        var count = 0;
        for (var first = 0; first < columns.Count; count++)
        {
            var name = columns[first].Path[depth];
            var same = columns.Skip(first).TakeWhile(column => column.Path[depth] == name).ToArray();
            first += same.Length;
            if (same[0].Path.Count == depth + 1)
            {
                var leaf = same[0];
                elements.Add(new SchemaElement(name, leaf.Type, leaf.Meaning, depth == 0 ? leaf.Repetition : Repetition.Required, 0, IsList: false));
                continue;
            }
            var at = elements.Count;
            var children = AddChildren(elements, same, depth + 1);
            elements.Insert(at, new SchemaElement(name, null, Meaning.Plain, depth == 1 ? Repetition.Repeated : Repetition.Required, children, IsList: depth == 0));
        }
        return count;
    }

    /// <summary>One node.</summary>
    internal sealed record SchemaElement(string Name, PhysicalType? Type, Meaning Meaning, Repetition? Repetition, int Children, bool IsList)
    {
        public void Write(ThriftWriter thrift)
        {
            if (Type is { } type)
                thrift.Int32(1, (int)type);
            if (Repetition is { } repetition)
                thrift.Int32(3, (int)repetition);
            thrift.Text(4, Name);
            if (Children > 0)
                thrift.Int32(5, Children);
            if (IsList)
                thrift.Int32(6, List).Struct(10, () => thrift.Struct(3, () => { }));
            else if (Meaning == Meaning.Text)
                thrift.Int32(6, Utf8).Struct(10, () => thrift.Struct(1, () => { }));
            else if (Meaning == Meaning.Moment)
                thrift.Int32(6, Microseconds).Struct(10, () => thrift.Struct(8, () => thrift.Boolean(1, true).Struct(2, () => thrift.Struct(2, () => { }))));
        }
    }
}
