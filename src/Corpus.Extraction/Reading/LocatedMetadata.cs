using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>All keys of front matter and sidecar with their places, without the text that they stand in.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="Fields">The keys, in the order of the files; of a key that stands in both, that of the front matter. Behind them what the project states in place of the files.</param>
/// <param name="Start">Where the metadata begins: the fence of the front matter, else the sidecar, else the seed.</param>
/// <param name="IsWhole">Whether all was read; otherwise a key may be missing because of a fault.</param>
public sealed record LocatedMetadata(ValueList<LocatedField> Fields, FieldPlace Start, bool IsWhole);

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">Where the key stands.</param>
/// <param name="Value">The value.</param>
/// <param name="IsRefused">Whether the value is known not to fit the key, and a fault tells so.</param>
public sealed record LocatedField(string Key, FieldPlace Place, LocatedValue Value, bool IsRefused = false);

/// <summary>A value with its place.</summary>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsPlain">Whether it is a scalar without quotation marks.</param>
/// <param name="Items">The items of a sequence; empty otherwise.</param>
/// <param name="Fields">The keys of a mapping; empty otherwise.</param>
public sealed record LocatedValue(MetadataValue Value, FieldPlace Place, bool IsPlain, ValueList<LocatedValue> Items, ValueList<LocatedField> Fields)
{
    /// <summary>Whether nothing is written: YAML's null, or an empty list or mapping.</summary>
    public bool IsNothing => Value.Text is null && Items.Count == 0 && Fields.Count == 0;

    /// <summary>A value in a file.</summary>
    internal static LocatedValue Of(FileLines file, YamlNode node) => new(
        node.Value,
        file.Place(node.Span),
        node.IsPlain,
        node.Items.Count == 0 ? ValueList<LocatedValue>.Empty : new(node.Items.Select(item => Of(file, item))),
        node.Fields.Count == 0 ? ValueList<LocatedField>.Empty : new(node.Fields.Select(field => Of(file, field))));

    /// <summary>Words that no file holds.</summary>
    internal static LocatedValue Stated(string text, FieldPlace place) =>
        new(MetadataValue.Scalar(text), place, IsPlain: false, ValueList<LocatedValue>.Empty, ValueList<LocatedField>.Empty);

    /// <summary>A key in a file.</summary>
    internal static LocatedField Of(FileLines file, YamlField field) => new(field.Key, file.Place(field.KeySpan), Of(file, field.Node));
}

/// <summary>A place in a seed or the file beside it.</summary>
/// <param name="Path">Path of the file, relative to the root of the corpus.</param>
/// <param name="Span">The characters, in UTF-16 units of that file from zero.</param>
/// <param name="Start">Line and column of the first character, from zero.</param>
/// <param name="End">Line and column just after the last character, from zero.</param>
public readonly record struct FieldPlace(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>A fault here.</summary>
    public SeedDiagnostic Diagnose(SeedFault fault, params object[] arguments) => new(fault, Path, Span, Start, End, new ValueList<object>(arguments));
}
