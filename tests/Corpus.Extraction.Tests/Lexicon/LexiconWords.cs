using Corpus.Extraction.Lexicon;
using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Tests.Lexicon;

/// <summary>The words of the lexicons, whatever their columns mean: what random texts are made of.</summary>
internal static class LexiconWords
{
    /// <summary>All words of the lexicons in a folder, such as <c>English/</c>.</summary>
    public static IReadOnlyList<string> Of(string folder) =>
        [.. typeof(SeedFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .SelectMany(LexiconFile.Read)
            .SelectMany(entry => entry)
            .SelectMany(field => field.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct()];
}
