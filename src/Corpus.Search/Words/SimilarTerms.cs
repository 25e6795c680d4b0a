namespace Corpus.Search.Words;

/// <summary>Finds the words of a corpus that a mistyped one may stand for.</summary>
internal static class SimilarTerms
{
    /// <summary>Shorter words have too many neighbours to tell one.</summary>
    private const int ShortestWord = 4;

    /// <summary>From this length on two letters may be wrong, below it one.</summary>
    private const int LongWord = 7;

    /// <summary>The terms that differ least from a word in letters left out, added, changed or swapped with their neighbour.</summary>
    /// <param name="word">A folded word; its first letter counts as right.</param>
    /// <param name="terms">The terms in ordinal order.</param>
    /// <param name="limit">How many terms are looked at.</param>
    /// <returns>All that are equally near, in ordinal order; none where nothing is near.</returns>
    public static IReadOnlyList<string> Of(string word, IReadOnlyList<string> terms, int limit)
    {
        if (word.Length < ShortestWord || word.Any(char.IsDigit))
            return [];
        var nearest = new List<string>();
        var least = word.Length < LongWord ? 1 : 2;
        foreach (var term in StartingWith(word[0], terms).Take(limit))
        {
            if (Math.Abs(term.Length - word.Length) > least || Distance(word, term, least) is not { } distance || distance == 0)
                continue;
            if (distance < least)
                nearest.Clear();
            least = distance;
            nearest.Add(term);
        }

        return nearest;
    }

    private static IEnumerable<string> StartingWith(char letter, IReadOnlyList<string> terms)
    {
        for (var at = SortedWords.FirstFrom(terms, letter.ToString()); at < terms.Count && terms[at][0] == letter; at++)
            yield return terms[at];
    }

    /// <summary>Optimal string alignment: each letter is changed once at most. In three rows; null above <paramref name="most"/>.</summary>
    private static int? Distance(string a, string b, int most)
    {
        var (two, one, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            one[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], one[j]) + 1, one[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], two[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return null;
            (two, one, row) = (one, row, two);
        }

        return one[b.Length] <= most ? one[b.Length] : null;
    }
}
