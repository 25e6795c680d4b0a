using Corpus.Model;
using Corpus.Packing.Format;

namespace Corpus.Packing.Reading;

/// <summary>Makes the metadata tree of one article, from the last row to the first: children are there before their parent, at any depth.</summary>
internal static class MetadataReader
{
    public static ValueList<MetadataEntry> Read(CorpusReader reader, ArticleRow article)
    {
        var total = reader.CheckRun(SectionKind.Metadata, article.FirstMetadata, article.MetadataTotal);
        var keys = new string?[total];
        var values = new MetadataValue[total];
        var childrenEnd = total;
        for (var i = total - 1; i >= 0; i--)
        {
            var row = reader.Row<MetadataRow>(SectionKind.Metadata, article.FirstMetadata + i);
            var children = 0;
            if (row.Kind is MetadataKind.Sequence or MetadataKind.Mapping)
            {
                // Runs of children lie back to back behind all their parents; anything else was never written and could make a cycle.
                children = childrenEnd - (int)Math.Min(row.Count, (uint)childrenEnd);
                if (children <= i || row.Value != article.FirstMetadata + (uint)children || row.Count == 0)
                    throw reader.Image.Damaged("a metadata tree does not hold together");
            }
            values[i] = Value(reader, row, keys, values, children, childrenEnd);
            keys[i] = reader.OptionalText(row.KeyString);
            if (children > 0)
                childrenEnd = children;
        }
        if (childrenEnd != (int)article.MetadataCount)
            throw reader.Image.Damaged("a metadata tree has rows that nothing refers to");
        return Entries(reader, keys, values, 0, childrenEnd);
    }

    private static MetadataValue Value(CorpusReader reader, MetadataRow row, string?[] keys, MetadataValue[] values, int first, int end) => row.Kind switch
    {
        MetadataKind.Null => MetadataValue.Scalar(null),
        MetadataKind.Scalar => MetadataValue.Scalar(reader.Text(row.Value)),
        MetadataKind.Sequence => MetadataValue.Sequence(new ValueList<MetadataValue>(values.Skip(first).Take(end - first))),
        MetadataKind.Mapping => MetadataValue.Mapping(Entries(reader, keys, values, first, end)),
        _ => throw reader.Image.Damaged("a metadata value is of no known kind"),
    };

    private static ValueList<MetadataEntry> Entries(CorpusReader reader, string?[] keys, MetadataValue[] values, int first, int end)
    {
        var entries = new MetadataEntry[end - first];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = new MetadataEntry(keys[first + i] ?? throw reader.Image.Damaged("a metadata entry has no key"), values[first + i]);
        return new(entries);
    }
}
