using Corpus.Model;

namespace Corpus.Extraction.Reading;

/// <summary>What front matter and sidecar say about an article, and the project where these do not.</summary>
/// <remarks>A key of the front matter wins over the same key of the sidecar. Immutable, equal by value.</remarks>
public sealed record SeedMetadata
{
    /// <summary>The part of the seed after its front matter: UTF-16 units of the source text from zero.</summary>
    public required TextSpan Body { get; init; }

    /// <summary>All keys, in the order of the front matter and then of the sidecar; each key once, written as in the file.</summary>
    public ValueList<MetadataEntry> Entries { get; init; } = ValueList<MetadataEntry>.Empty;

    /// <summary>The value of <c>id</c>; null where there is none.</summary>
    public LocatedText? Id { get; init; }

    /// <summary>The value of <c>title</c>; null where there is none.</summary>
    public LocatedText? Title { get; init; }

    /// <summary>The value of <c>outlet</c>, otherwise what the project states; null where there is neither.</summary>
    public string? Outlet { get; init; }

    /// <summary>The value of <c>published</c>: a date without a time is midnight, a time without a zone is UTC. Null where there is none.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The value of <c>language</c> as an IETF tag, otherwise what the project states; null where there is neither.</summary>
    public string? Language { get; init; }

    /// <summary>The names under <c>speakers</c>, in the order of the file.</summary>
    public ValueList<LocatedText> Speakers { get; init; } = ValueList<LocatedText>.Empty;

    /// <summary>Former names of the article under <c>aliases</c>, in the order of the file.</summary>
    public ValueList<LocatedText> Aliases { get; init; } = ValueList<LocatedText>.Empty;

    /// <summary>The faults of front matter and sidecar, in this order and in the order of their texts.</summary>
    public ValueList<SeedDiagnostic> Diagnostics { get; init; } = ValueList<SeedDiagnostic>.Empty;

    /// <summary>All keys with the places where they and their values stand.</summary>
    public required LocatedMetadata Located { get; init; }
}

/// <summary>A metadata value together with the place where it is written.</summary>
/// <param name="Text">The value as YAML reads it.</param>
/// <param name="Path">Path of the file it stands in, the seed or its sidecar, relative to the root of the corpus.</param>
/// <param name="Span">Its characters, quotation marks of YAML included, in UTF-16 units of that file from zero.</param>
/// <param name="Start">Line and column of the first character, from zero.</param>
/// <param name="End">Line and column just after the last character, from zero.</param>
public sealed record LocatedText(string Text, string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>The value.</summary>
    public override string ToString() => Text;
}
