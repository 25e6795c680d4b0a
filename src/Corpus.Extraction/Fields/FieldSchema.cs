using Corpus.Model;

namespace Corpus.Extraction.Fields;

/// <summary>The keys that the metadata of a corpus has.</summary>
/// <remarks>Immutable, equal by value: no place in a file is part of it.</remarks>
/// <param name="Fields">The keys in the order of their declaration; each once.</param>
public sealed record FieldSchema(ValueList<FieldDeclaration> Fields)
{
    /// <summary>The schema without keys.</summary>
    public static FieldSchema Empty { get; } = new(ValueList<FieldDeclaration>.Empty);
}

/// <summary>One key of the metadata.</summary>
/// <param name="Key">The key as files write it.</param>
/// <param name="Shape">What its value is.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
/// <param name="Default">What a missing key counts as; null where there is no default.</param>
/// <param name="Description">What the key means, in words; null where nothing says so.</param>
public sealed record FieldDeclaration(string Key, FieldShape Shape, bool IsOptional, MetadataValue? Default = null, string? Description = null)
{
    /// <summary>Whether a file without the key has a fault.</summary>
    public bool IsRequired => !IsOptional && Default is null;
}

/// <summary>What a value is.</summary>
/// <param name="Type">Its kind.</param>
public sealed record FieldShape(FieldType Type)
{
    /// <summary>The shape of the items of a list; null otherwise.</summary>
    public FieldShape? Item { get; init; }

    /// <summary>The words of a choice, in the order of their declaration; empty otherwise.</summary>
    public ValueList<string> Choices { get; init; } = ValueList<string>.Empty;

    /// <summary>The keys of an object; empty otherwise.</summary>
    public ValueList<FieldDeclaration> Fields { get; init; } = ValueList<FieldDeclaration>.Empty;

    /// <summary>What its value must keep to.</summary>
    public FieldBounds Bounds { get; init; } = FieldBounds.None;

    /// <summary>The type as <c>corpus.yaml</c> writes it: <c>int</c>, <c>[string]</c>, <c>one of [news, opinion]</c>.</summary>
    public override string ToString() => Type switch
    {
        FieldType.List => $"[{Item}]",
        FieldType.Choice => $"one of [{Choices}]",
        FieldType.Object => $"keys [{string.Join(", ", Fields.Select(field => field.Key))}]",
        _ => TypeWords.Of(Type),
    };
}

/// <summary>What a value must keep to; null is no bound.</summary>
/// <param name="Min">The least number, day or moment: <see cref="decimal"/>, <see cref="DateTime"/> or <see cref="DateTimeOffset"/>.</param>
/// <param name="Max">The greatest one.</param>
/// <param name="Pattern">What the whole of a string must fit.</param>
/// <param name="MinLength">The fewest characters of a string, or items of a list.</param>
/// <param name="MaxLength">The most of them.</param>
public sealed record FieldBounds(IComparable? Min = null, IComparable? Max = null, string? Pattern = null, int? MinLength = null, int? MaxLength = null)
{
    /// <summary>No bounds.</summary>
    public static FieldBounds None { get; } = new();
}
