using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>A YAML value with the place of its characters.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Its characters in UTF-16 units of the file.</param>
/// <param name="Items">The items of a sequence with their places; empty otherwise.</param>
/// <param name="Fields">The fields of a mapping with their places; empty otherwise.</param>
/// <param name="Size">Number of values in it, itself included, aliases counted as often as they stand.</param>
internal sealed record YamlNode(MetadataValue Value, TextSpan Span, IReadOnlyList<YamlNode> Items, IReadOnlyList<YamlField> Fields, int Size);

/// <summary>A key of a mapping with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeySpan">Its characters in UTF-16 units of the file.</param>
/// <param name="Node">The value.</param>
internal sealed record YamlField(string Key, TextSpan KeySpan, YamlNode Node);

/// <summary>Why a text is no metadata, and where.</summary>
/// <param name="Message">One sentence with its full stop.</param>
/// <param name="Span">The characters at fault in UTF-16 units of the file.</param>
internal sealed record YamlFault(string Message, TextSpan Span);

/// <summary>What a YAML text holds: the keys of its top mapping, or the fault that makes it unreadable.</summary>
internal sealed record YamlFields(IReadOnlyList<YamlField> Fields, YamlFault? Fault)
{
    public static YamlFields None { get; } = new([], null);
}
