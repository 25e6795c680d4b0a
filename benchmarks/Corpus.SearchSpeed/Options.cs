using System.Globalization;

namespace Corpus.SearchSpeed;

/// <summary>What the command line asks for.</summary>
/// <param name="Articles">Folder of articles whose claims are searched; null where speed is not asked for.</param>
/// <param name="Counts">Numbers of claims.</param>
/// <param name="Gold">Folders with judged queries.</param>
/// <param name="Work">Where indexes go.</param>
internal sealed record Options(string? Articles, IReadOnlyList<int> Counts, IReadOnlyList<string> Gold, string Work)
{
    public const string Usage = "usage: Corpus.SearchSpeed [--articles FOLDER] [--count N ...] [--gold FOLDER ...] [--work FOLDER]";

    private static readonly int[] _counts = [10_000, 100_000, 1_000_000];

    /// <summary>Reads the arguments; null where they are no use.</summary>
    public static Options? Parse(string[] args)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var current = "";
        foreach (var arg in args)
        {
            if (arg.StartsWith("--", StringComparison.Ordinal))
                values.TryAdd(current = arg, []);
            else if (current.Length > 0)
                values[current].Add(arg);
            else
                return null;
        }

        List<string> Values(string name) => values.Remove(name, out var found) ? found : [];
        var (articles, gold, work) = (Values("--articles"), Values("--gold"), Values("--work"));
        var counts = new List<int>();
        foreach (var text in Values("--count"))
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
                return null;
            counts.Add(count);
        }

        var asksForNothing = articles.Count + gold.Count == 0;
        return values.Count > 0 || asksForNothing || articles.Count > 1 || work.Count > 1
            ? null
            : new(articles.FirstOrDefault(), counts.Count > 0 ? counts : _counts, gold, work.FirstOrDefault() ?? Path.Combine(Path.GetTempPath(), "corpus-search-speed"));
    }
}
