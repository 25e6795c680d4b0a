using Corpus.Search.Words;

namespace Corpus.Search.Statistics;

/// <summary>The words of English that carry grammar and no topic; they are left out of lists only where a user asks for it.</summary>
/// <remarks>The list is <c>Lexicon/english-stop-words.txt</c>. Thread-safe.</remarks>
public static class StopWords
{
    private static readonly Lazy<HashSet<string>> _words = new(() =>
        new(LexiconFile.Lines("Statistics/english-stop-words.txt").SelectMany(ClaimTokenizer.Tokenize).Select(token => token.Term), StringComparer.Ordinal));

    /// <summary>Whether a word, as search compares it, is one of them.</summary>
    public static bool Contains(string word) => _words.Value.Contains(word);
}
