using System.Text.Json;
using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Tests.Articles;

/// <summary>An article of our own and what a careful person reads in it.</summary>
public sealed class OwnArticle
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private OwnArticle(SeedFile seed, Expectation expected) => (Seed, Expected) = (seed, expected);

    /// <summary>The file names of all articles; those without expected quotes serve cleaning alone.</summary>
    public static TheoryData<string> Names =>
        new(Directory.GetFiles(Folder, "*.expected.json").Select(path => Path.GetFileName(path).Replace(".expected.json", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    public SeedFile Seed { get; }

    public Expectation Expected { get; }

    public bool IsMarkdown => Seed.Source.Path.EndsWith(".md", StringComparison.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Articles");

    public static OwnArticle Load(string name) =>
        Read(File.Exists(Path.Combine(Folder, name + ".md")) ? name + ".md" : name + ".txt", Path.Combine(Folder, name + ".expected.json"));

    /// <summary>The first seed of the repository, with the expectation that it came with.</summary>
    public static OwnArticle LoadFirstSeed() =>
        Read("Seeds/000_808297c6c4008273.txt", Path.Combine(AppContext.BaseDirectory, "first-seed.expected.json"));

    private static OwnArticle Read(string file, string expected)
    {
        var sidecar = SeedPath.SidecarOf(file);
        var seed = new SeedFile(
            SeedDecoder.Decode(file, File.ReadAllBytes(Path.Combine(Folder, file))).Source!,
            File.Exists(Path.Combine(Folder, sidecar)) ? SeedDecoder.Decode(sidecar, File.ReadAllBytes(Path.Combine(Folder, sidecar))).Source : null);
        return new(seed, JsonSerializer.Deserialize<Expectation>(File.ReadAllText(expected), Options)!);
    }

    public sealed record Expectation(
        string Title, int Paragraphs, ExpectedRemoval[] Removed, ExpectedQuote[]? Quotes, ExpectedSpeaker[]? Speakers);

    public sealed record ExpectedRemoval(string Text, string Kind);

    /// <summary>Of a quote in several parts, <paramref name="Text"/> has them with one space between them.</summary>
    public sealed record ExpectedQuote(
        string Kind, string Text, string[]? Parts, string? Speaker, string? Mention, string? Cue, string? Addressee, string Stance,
        int? Claims = null, string? Said = null);

    public sealed record ExpectedSpeaker(string Name, string Kind, string[]? Aliases, string[]? Roles);
}
