using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>A YAML value with the place of its characters.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Its characters in UTF-16 units of the file.</param>
/// <param name="Items">The items of a sequence with their places; empty otherwise.</param>
/// <param name="Fields">The fields of a mapping with their places; empty otherwise.</param>
/// <param name="Size">Number of values in it, itself included, aliases counted as often as they stand.</param>
/// <param name="IsPlain">Whether it is a scalar without quotation marks.</param>
internal sealed record YamlNode(MetadataValue Value, TextSpan Span, IReadOnlyList<YamlNode> Items, IReadOnlyList<YamlField> Fields, int Size, bool IsPlain = false)
{
    /// <summary>Whether nothing is written here: YAML's null, or an empty list or mapping.</summary>
    public bool IsNothing => Value.Text is null && Items.Count == 0 && Fields.Count == 0;
}

/// <summary>A key of a mapping with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeySpan">Its characters in UTF-16 units of the file.</param>
/// <param name="Node">The value.</param>
internal sealed record YamlField(string Key, TextSpan KeySpan, YamlNode Node);

/// <summary>Why a text is no metadata, and where.</summary>
/// <param name="Message">One sentence with its full stop.</param>
/// <param name="Span">The characters at fault in UTF-16 units of the file.</param>
internal sealed record YamlFault(string Message, TextSpan Span);

/// <summary>What a YAML text holds.</summary>
/// <param name="Fields">The keys of its top mapping; none where there is a fault.</param>
/// <param name="Fault">What makes the text unreadable.</param>
/// <param name="Repeated">Keys, at any depth, that stand in their mapping already; they are left out.</param>
internal sealed record YamlFields(IReadOnlyList<YamlField> Fields, YamlFault? Fault, IReadOnlyList<RepeatedKey> Repeated);

/// <summary>A key that stands twice.</summary>
/// <param name="Key">The key.</param>
/// <param name="Span">Where it stands once more, in UTF-16 units of the file.</param>
internal sealed record RepeatedKey(string Key, TextSpan Span);
