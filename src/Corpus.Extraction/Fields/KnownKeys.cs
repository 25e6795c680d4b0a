namespace Corpus.Extraction.Fields;

/// <summary>The keys whose meaning Corpus knows: every article may have them, and their types are fixed.</summary>
public static class KnownKeys
{
    /// <summary>The keys.</summary>
    public static IReadOnlyList<string> All { get; } = ["id", "title", "outlet", "published", "language", "speakers", "aliases"];

    /// <summary>Whether a key is one of them.</summary>
    public static bool Contains(string key) => All.Contains(key);

    /// <summary>What a declaration of such a key may say that it is, in words; null where the shape is one of these.</summary>
    internal static string? Refusal(string key, FieldShape shape) => key switch
    {
        "published" => shape.Type is FieldType.Date or FieldType.DateTime or FieldType.Any ? null : "date or datetime",
        "speakers" => shape is { Type: FieldType.Any } or { Item.Type: FieldType.String or FieldType.Speaker or FieldType.Choice } ? null : "[string] or [ref speaker]",
        "aliases" => shape is { Type: FieldType.Any or FieldType.String } or { Item.Type: FieldType.String } ? null : "string or [string]",
        _ => shape.Type is FieldType.String or FieldType.Choice or FieldType.Any ? null : "string or 'one of'",
    };
}
