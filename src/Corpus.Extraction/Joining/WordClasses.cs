using Corpus.Extraction.Lexicon;

namespace Corpus.Extraction.Joining;

/// <summary>What the lexicons of all languages tell of a word: a corpus has articles in several.</summary>
internal static class WordClasses
{
    public static WordTags Of(string word)
    {
        var tags = WordTags.None;
        if (word.Length == 0)
            return tags;
        foreach (var language in Language.All)
            tags |= language.Find(word.AsSpan()).Tags;
        return tags;
    }

    /// <summary>The same for a noun, which German writes together with others.</summary>
    public static WordTags OfNoun(string word) =>
        Of(word) is not WordTags.None and var tags ? tags : Language.German.Find((char.ToUpperInvariant(word[0]) + word.Substring(1)).AsSpan()).Tags;

    public static bool Has(string word, WordTags tags) => (Of(word) & tags) != 0;
}
