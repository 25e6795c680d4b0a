using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Faces.Index;

/// <summary>Writes and reads metadata with its places.</summary>
/// <param name="places">Writes and reads the places.</param>
internal sealed class MetadataCodec(PlaceCodec places)
{
    /// <summary>Deeper than any metadata nests that is read: a bound for what somebody else wrote.</summary>
    private const int MaxDepth = 64;

    public void Write(RowWriter row, LocatedMetadata metadata)
    {
        row.Flag(metadata.IsWhole);
        places.Write(row, metadata.Start);
        row.List(metadata.Fields, field => Write(row, field));
    }

    public LocatedMetadata Read(RowReader row)
    {
        var (isWhole, start) = (row.Flag(), places.Read(row));
        return new(row.List(() => ReadField(row, 0)), start, isWhole);
    }

    private void Write(RowWriter row, LocatedField field)
    {
        row.Text(field.Key);
        places.Write(row, field.Place);
        row.Flag(field.IsRefused);
        Write(row, field.Value);
    }

    private LocatedField ReadField(RowReader row, int depth)
    {
        var (key, place, isRefused) = (row.Words(), places.Read(row), row.Flag());
        return new(key, place, ReadValue(row, depth), isRefused);
    }

    private void Write(RowWriter row, LocatedValue value)
    {
        row.Number((int)KindOf(value));
        places.Write(row, value.Place);
        switch (KindOf(value))
        {
            case Kind.Sequence:
                row.List(value.Items, item => Write(row, item));
                break;
            case Kind.Mapping:
                row.List(value.Fields, field => Write(row, field));
                break;
            default:
                row.Text(value.Value.Text);
                break;
        }
    }

    /// <summary>The value itself is made of what is in it, as the YAML reader makes it.</summary>
    private LocatedValue ReadValue(RowReader row, int depth)
    {
        var (kind, place) = ((Kind)row.Number(), places.Read(row));
        if (depth > MaxDepth || kind is < Kind.Plain or > Kind.Mapping)
            row.Break();
        var items = depth <= MaxDepth && kind == Kind.Sequence ? row.List(() => ReadValue(row, depth + 1)) : ValueList<LocatedValue>.Empty;
        var fields = depth <= MaxDepth && kind == Kind.Mapping ? row.List(() => ReadField(row, depth + 1)) : ValueList<LocatedField>.Empty;
        var value = kind switch
        {
            Kind.Sequence => MetadataValue.Sequence(new(items.Select(item => item.Value))),
            Kind.Mapping => MetadataValue.Mapping(new(fields.Select(field => new MetadataEntry(field.Key, field.Value.Value)))),
            _ => MetadataValue.Scalar(row.Text()),
        };
        return new(value, place, kind == Kind.Plain, items, fields);
    }

    /// <summary>An empty list and an empty mapping are one, as both say nothing.</summary>
    private static Kind KindOf(LocatedValue value)
    {
        if (value.Items.Count > 0)
            return Kind.Sequence;
        if (value.Fields.Count > 0)
            return Kind.Mapping;
        return value.IsPlain ? Kind.Plain : Kind.Quoted;
    }

    private enum Kind
    {
        Plain,
        Quoted,
        Sequence,
        Mapping,
    }
}
