namespace Corpus.SearchSpeed.Claims;

/// <summary>Queries that have answers among the claims. The same claims give the same queries.</summary>
internal static class QuerySet
{
    public const int OfEachKind = 40;

    private const int RareAtMost = 12;
    private const int CommonWords = 100;
    private const int PrefixLetters = 4;

    public static IReadOnlyList<SpeedQuery> Make(IReadOnlyList<ClaimRow> rows)
    {
        var random = new Random(1);
        var holders = Holders(rows);
        var words = holders.OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).ToList();
        var rare = words.Where(word => word.Value is > 1 and <= RareAtMost).Select(word => word.Key).ToArray();
        var common = words.Take(CommonWords).Select(word => word.Key).ToArray();
        var spoken = rows.Where(row => row.Speaker.Length > 0 && WordsOf(row.Text).Length > 3).ToArray();
        var queries = new List<SpeedQuery>();
        for (var i = 0; i < OfEachKind; i++)
        {
            queries.Add(new(QueryKind.Rare, [Pick(random, rare)]));
            queries.Add(new(QueryKind.Common, [Pick(random, common)]));
            var text = WordsOf(Pick(random, spoken).Text);
            queries.Add(new(QueryKind.Words, [.. Enumerable.Range(0, 3).Select(_ => Pick(random, text))]));
            var start = random.Next(text.Length - 1);
            queries.Add(new(QueryKind.Phrase, text[start..(start + 2)]));
            queries.Add(new(QueryKind.Prefix, [Pick(random, words).Key is { Length: > PrefixLetters } word ? word[..PrefixLetters] : "inte"]));
            var row = Pick(random, spoken);
            queries.Add(new(QueryKind.Speaker, [.. Enumerable.Range(0, 2).Select(_ => Pick(random, WordsOf(row.Text)))], WordsOf(row.Speaker)[^1]));
        }

        return queries;
    }

    /// <summary>Runs of ASCII letters in lower case: words that all engines split alike.</summary>
    public static string[] WordsOf(string text) =>
        [.. text.ToLowerInvariant().Split(' ').Select(word => word.Trim('.', ',', ';', ':', '"', '\u201C', '\u201D', '(', ')', '?', '!')).Where(word => word.Length > 0 && word.All(char.IsAsciiLetterLower))];

    private static Dictionary<string, int> Holders(IReadOnlyList<ClaimRow> rows)
    {
        var holders = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in rows.SelectMany(row => WordsOf(row.Text).Distinct()))
            holders[word] = holders.GetValueOrDefault(word) + 1;
        return holders;
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
