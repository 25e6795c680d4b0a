using Corpus.Search.Words;

namespace Corpus.Search.Statistics;

/// <summary>The words of English that carry grammar and no topic; they are left out of lists only where a user asks for it.</summary>
/// <remarks>The list is <c>Lexicon/english-stop-words.txt</c>. Thread-safe.</remarks>
public static class StopWords
{
    private static readonly Lazy<HashSet<string>> _words = new(Load);

    /// <summary>Whether a word, as search compares it, is one of them.</summary>
    public static bool Contains(string word) => _words.Value.Contains(word);

    private static HashSet<string> Load()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        using var stream = typeof(StopWords).Assembly.GetManifestResourceStream("Statistics/english-stop-words.txt")
            ?? throw new InvalidOperationException("The list of stop words is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            foreach (var token in ClaimTokenizer.Tokenize(line))
                words.Add(token.Term);
        }

        return words;
    }
}
