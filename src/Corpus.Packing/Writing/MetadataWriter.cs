using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Writing;

/// <summary>Writes metadata trees level by level: no depth of nesting can exhaust the stack, here or in the reader.</summary>
internal sealed class MetadataWriter(StringTable strings)
{
    public RowBuffer<MetadataRow> Rows { get; } = new();

    /// <summary>Writes the tree of one article and gives the number of its nodes.</summary>
    public uint Add(ValueList<MetadataEntry> entries)
    {
        var first = Rows.Count;
        var waiting = new Queue<(string? Key, MetadataValue Value)>(entries.Select(entry => ((string?)entry.Key, entry.Value)));
        var nextChild = first + (uint)waiting.Count;
        while (waiting.Count > 0)
        {
            var (key, value) = waiting.Dequeue();
            var row = new MetadataRow { KeyString = strings.Add(key), Kind = KindOf(value), Value = CorpusFormat.None };
            if (value.Text is not null)
                row.Value = strings.Add(value.Text);
            foreach (var item in value.Items)
                waiting.Enqueue((null, item));
            foreach (var entry in value.Entries)
                waiting.Enqueue((entry.Key, entry.Value));
            row.Count = (uint)(value.Items.Count + value.Entries.Count);
            if (row.Count > 0)
                row.Value = nextChild;
            nextChild += row.Count;
            Rows.Add(row);
        }
        return Rows.Count - first;
    }

    private static MetadataKind KindOf(MetadataValue value) =>
        value.Text is not null ? MetadataKind.Scalar
        : value.Items.Count > 0 ? MetadataKind.Sequence
        : value.Entries.Count > 0 ? MetadataKind.Mapping
        : MetadataKind.Null;
}
