using Corpus.Extraction.Lexicon;

namespace Corpus.Extraction.Joining;

/// <summary>The short forms that the name of a body may have.</summary>
internal static class Initials
{
    /// <summary>The first letters of all its words, and of those that are no small words: "mod" for "Ministry of Defence", and "md".</summary>
    public static IReadOnlyList<string> Of(FoldedName name) => name.Words.Count < 2
        ? []
        : [Letters(name.Words), Letters(name.Words.Where(word => !WordClasses.Has(word, WordTags.Closed | WordTags.Attaching)))];

    private static string Letters(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));
}
