namespace Corpus.Extraction.Reading;

/// <summary>Finds the known word that a mistyped one stands for.</summary>
internal static class NearestWord
{
    /// <summary>The known word with the fewest letters to change; of several, the first.</summary>
    public static string To(string word, IReadOnlyList<string> known) => known.OrderBy(candidate => Distance(word, candidate)).First();

    /// <summary>Letters to change, add or leave out (Levenshtein), over UTF-16 units, in two rows.</summary>
    public static int Distance(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        var current = new int[other.Length + 1];
        for (var i = 0; i < one.Length; i++)
        {
            current[0] = i + 1;
            for (var j = 0; j < other.Length; j++)
                current[j + 1] = Math.Min(Math.Min(current[j], previous[j + 1]) + 1, previous[j] + (one[i] == other[j] ? 0 : 1));
            (previous, current) = (current, previous);
        }
        return previous[other.Length];
    }
}
