namespace Corpus.PowerShell.Selection;

/// <summary>Finds the known names that a mistyped one may stand for.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary>More than one wrong character in three is another name.</summary>
    private const double LargestDistance = 0.34;

    private static readonly char[] WordBorders = [' ', '\'', '’', '-', '.', '/'];

    /// <summary>The nearest names, nearest first; names as near as each other in ordinal order.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> known) =>
        known.Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(scored => scored.Distance <= LargestDistance)
            .OrderBy(scored => scored.Distance)
            .ThenBy(scored => scored.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(scored => scored.Name)
            .ToArray();

    /// <summary>Wrong characters for each character: of the whole name, or of its nearest word, which weighs a little less.</summary>
    private static double Distance(string name, string candidate)
    {
        var typed = name.ToUpperInvariant();
        var whole = candidate.ToUpperInvariant();
        var words = whole.Split(WordBorders, StringSplitOptions.RemoveEmptyEntries);
        var nearestWord = words.Length == 0 ? 1 : words.Min(word => Relative(typed, word)) + 0.01;
        return Math.Min(Relative(typed, whole), nearestWord);
    }

    private static double Relative(string a, string b) => (double)EditDistance(a, b) / Math.Max(1, Math.Max(a.Length, b.Length));

    /// <summary>Levenshtein distance over UTF-16 units, in two rows.</summary>
    private static int EditDistance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 0; i < a.Length; i++)
        {
            current[0] = i + 1;
            for (var j = 0; j < b.Length; j++)
                current[j + 1] = Math.Min(Math.Min(current[j], previous[j + 1]) + 1, previous[j] + (a[i] == b[j] ? 0 : 1));
            (previous, current) = (current, previous);
        }
        return previous[b.Length];
    }
}
