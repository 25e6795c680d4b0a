using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Tests.Lexicon;

/// <summary>The words of the lexicons, whatever their columns mean: what random texts are made of.</summary>
internal static class LexiconWords
{
    /// <summary>All words of the lexicons in a folder, such as <c>English/</c>.</summary>
    public static IReadOnlyList<string> Of(string folder) =>
        [.. typeof(SeedFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .SelectMany(Lines)
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split([' ', ';', '\t'], StringSplitOptions.RemoveEmptyEntries))
            .Distinct()];

    private static List<string> Lines(string file)
    {
        using var reader = new StreamReader(typeof(SeedFile).Assembly.GetManifestResourceStream(file)!);
        return [.. reader.ReadToEnd().Split('\n')];
    }
}
