using System.Text.Json;

namespace Corpus.Extraction.Tests.Articles;

/// <summary>What a careful person reads out of an article: the JSON beside it.</summary>
internal sealed record ExpectedArticle(
    string Title,
    int Paragraphs,
    IReadOnlyList<ExpectedQuote>? Quotes,
    IReadOnlyList<ExpectedSpeaker>? Speakers)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    /// <summary>Reads an expectation.</summary>
    public static ExpectedArticle Read(string path) => JsonSerializer.Deserialize<ExpectedArticle>(File.ReadAllText(path), Options)!;
}

internal sealed record ExpectedQuote(string Kind, string Text, string? Speaker, string? Mention, string? Cue, string? Addressee, string Stance, int? Claims, string? Said)
{
    /// <summary>All fields in one line, so that a difference shows whole.</summary>
    public override string ToString() => $"{Kind}: {Text} | {Speaker} | {Mention} | {Cue} | {Addressee} | {Stance}";
}

internal sealed record ExpectedSpeaker(string Name, string Kind, IReadOnlyList<string>? Aliases, IReadOnlyList<string>? Roles);
