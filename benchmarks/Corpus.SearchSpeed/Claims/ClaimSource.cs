using Corpus.Extraction;
using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.SearchSpeed.Claims;

/// <summary>The claims that the engine finds in a folder of articles; more than there are by repeating them with other words.</summary>
internal sealed class ClaimSource
{
    /// <summary>Words that change places: those of about the same frequency, so that the repeated claims have common and rare words as the first have.</summary>
    private const int Exchanged = 64;

    private readonly List<ClaimRow> _rows = [];

    /// <summary>Extracts so many claims, or all that there are.</summary>
    public ClaimSource(string folder, int count)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".txt" or ".md").Order(StringComparer.Ordinal))
        {
            if (_rows.Count >= count)
                break;
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (SeedDecoder.Decode(path, File.ReadAllBytes(file)).Source is { } source && ArticleExtractor.Extract(new SeedFile(source, null)).Article is { } article)
                _rows.AddRange(article.Claims.Select(claim => RowOf(claim, path)));
        }
    }

    /// <summary>Claims that were extracted.</summary>
    public int Extracted => _rows.Count;

    /// <summary>So many claims.</summary>
    public IEnumerable<ClaimRow> Take(int count) => Enumerable.Range(0, (count + _rows.Count - 1) / _rows.Count).SelectMany(Copy).Take(count);

    private IEnumerable<ClaimRow> Copy(int number)
    {
        var words = number == 0 ? [] : Exchange(number);
        return _rows.Select(row => row with
        {
            Article = FormattableString.Invariant($"{number:d4}/{row.Article}"),
            Text = number == 0 ? row.Text : string.Join(' ', row.Text.Split(' ').Select(word => words.GetValueOrDefault(word, word))),
        });
    }

    /// <summary>What stands for each word in one copy.</summary>
    private Dictionary<string, string> Exchange(int number)
    {
        var ranked = _rows.SelectMany(row => row.Text.Split(' '))
            .Where(word => word.Length > 3 && word.All(char.IsAsciiLetterLower))
            .GroupBy(word => word)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .ToArray();
        return ranked.Chunk(Exchanged)
            .SelectMany(chunk => chunk.Select((word, i) => (Word: word, Other: chunk[(i + (number * 7)) % chunk.Length])))
            .ToDictionary(pair => pair.Word, pair => pair.Other);
    }

    private static ClaimRow RowOf(Claim claim, string path) => new(path, "", claim.Speaker?.Name ?? "", claim.Text);
}
