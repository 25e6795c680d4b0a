namespace Corpus.Search.Words;

/// <summary>Tells which words count as forms of one: <c>says</c> and <c>said</c>, <c>decreased</c> and <c>decreasing</c>, <c>two</c> and <c>2</c>.</summary>
/// <remarks>Irregular forms and numbers in words come from Lexicon/irregular.txt, everything else from <see cref="EnglishStemmer"/>. Pure and thread-safe.</remarks>
internal static class WordFamily
{
    private const string File = "irregular.txt";

    private static readonly Dictionary<string, string> _irregular = Load();

    /// <summary>The name of a folded word's family: one for all of its forms.</summary>
    public static string Of(string term) =>
        EnglishStemmer.Stem(_irregular.TryGetValue(term, out var lemma) ? lemma : term);

    private static Dictionary<string, string> Load()
    {
        var irregular = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in LexiconFile.Lines(File))
        {
            var words = line.Split(' ');
            for (var i = 1; i < words.Length; i++)
                irregular[words[i]] = words[0];
        }

        return irregular;
    }
}
