namespace Corpus.Model;

/// <summary>A value of an article's metadata, as the front matter or the sidecar writes it.</summary>
/// <remarks>A scalar has <see cref="Text"/>, a sequence <see cref="Items"/>, a mapping <see cref="Entries"/>. Immutable, equal by value.</remarks>
public sealed record MetadataValue
{
    private MetadataValue(string? text, ValueList<MetadataValue> items, ValueList<MetadataEntry> entries)
    {
        Text = text;
        Items = items;
        Entries = entries;
    }

    /// <summary>The characters of a scalar; null for a sequence or mapping and for YAML's null.</summary>
    public string? Text { get; }

    /// <summary>The items of a sequence; empty otherwise.</summary>
    public ValueList<MetadataValue> Items { get; }

    /// <summary>The entries of a mapping, in the order of the file; empty otherwise.</summary>
    public ValueList<MetadataEntry> Entries { get; }

    /// <summary>A scalar; null stands for YAML's null.</summary>
    public static MetadataValue Scalar(string? text) => new(text, ValueList<MetadataValue>.Empty, ValueList<MetadataEntry>.Empty);

    /// <summary>A sequence.</summary>
    public static MetadataValue Sequence(ValueList<MetadataValue> items) => new(null, items, ValueList<MetadataEntry>.Empty);

    /// <summary>A mapping.</summary>
    public static MetadataValue Mapping(ValueList<MetadataEntry> entries) => new(null, ValueList<MetadataValue>.Empty, entries);

    /// <summary>The scalar's characters, the items separated by commas, or the entries as <c>key: value</c>.</summary>
    public override string ToString() => Text ?? (Items.Count > 0 ? Items.ToString() : Entries.ToString());
}

/// <summary>One key of an article's metadata with its value.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Value">The value.</param>
public sealed record MetadataEntry(string Key, MetadataValue Value)
{
    /// <summary><c>key: value</c>.</summary>
    public override string ToString() => $"{Key}: {Value}";
}
