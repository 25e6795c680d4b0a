namespace Corpus.PowerShell.Selection;

/// <summary>Finds the known names that a mistyped one may stand for.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary>More than one wrong character in three is another name.</summary>
    private const double LargestDistance = 0.34;

    /// <summary>A word of a name weighs a little less than the whole.</summary>
    private const double OfWord = 0.01;

    private static readonly char[] WordBorders = [' ', '\'', '’', '-', '.', '/'];

    /// <summary>The nearest names, nearest first; names as near as each other in ordinal order.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> known)
    {
        var typed = name.ToUpperInvariant();
        return known.Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(candidate => (Name: candidate, Distance: Distance(typed, candidate.ToUpperInvariant())))
            .Where(scored => scored.Distance <= LargestDistance)
            .OrderBy(scored => scored.Distance)
            .ThenBy(scored => scored.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(scored => scored.Name)
            .ToArray();
    }

    /// <summary>Wrong characters for each character: of the whole name, or of its nearest word; 1 where it is no near name.</summary>
    private static double Distance(string typed, string candidate)
    {
        var nearest = Relative(typed, candidate, 0, candidate.Length);
        for (var start = 0; start < candidate.Length;)
        {
            var border = candidate.IndexOfAny(WordBorders, start);
            var end = border < 0 ? candidate.Length : border;
            if (end > start)
                nearest = Math.Min(nearest, Relative(typed, candidate, start, end) + OfWord);
            start = end + 1;
        }
        return nearest;
    }

    /// <summary>The distance over the longer length; 1 where the lengths alone, or the first rows of the comparison, show that it is too far.</summary>
    private static double Relative(string typed, string candidate, int start, int end)
    {
        var longer = Math.Max(1, Math.Max(typed.Length, end - start));
        var most = (int)(LargestDistance * longer);
        if (Math.Abs(typed.Length - (end - start)) > most)
            return 1;
        var distance = EditDistance(typed, candidate, start, end, most);
        return distance > most ? 1 : (double)distance / longer;
    }

    /// <summary>Levenshtein distance over UTF-16 units, in two rows; any number above <paramref name="most"/> where it is more.</summary>
    private static int EditDistance(string a, string b, int start, int end, int most)
    {
        var length = end - start;
        var previous = new int[length + 1];
        var current = new int[length + 1];
        for (var j = 0; j <= length; j++)
            previous[j] = j;
        for (var i = 0; i < a.Length; i++)
        {
            var least = current[0] = i + 1;
            for (var j = 0; j < length; j++)
            {
                current[j + 1] = Math.Min(Math.Min(current[j], previous[j + 1]) + 1, previous[j] + (a[i] == b[start + j] ? 0 : 1));
                least = Math.Min(least, current[j + 1]);
            }
            if (least > most)
                return least;
            (previous, current) = (current, previous);
        }
        return previous[length];
    }
}
