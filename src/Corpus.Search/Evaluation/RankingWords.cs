using Corpus.Model;
using Corpus.Search.Queries;
using Corpus.Search.Words;

namespace Corpus.Search.Evaluation;

/// <summary>What the plain words of a query look for: their families, words that are written together or apart elsewhere, and pairs.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>Two words that follow each other stand for the one that they make, too: <c>health care</c> finds <c>healthcare</c>.</item>
/// <item>A word that is nowhere in the corpus stands for those that its capitals show, or for two that make it.</item>
/// <item>Claims in which two of the words follow each other as they do in the query rank higher.</item>
/// </list>
/// </remarks>
internal sealed class RankingWords
{
    private const int ShortestPart = 3;

    private readonly TermLookup _terms;
    private readonly IClaimIndex _index;
    private readonly List<RankingWord> _words = [];
    private readonly HashSet<string> _families = new(StringComparer.Ordinal);
    private readonly List<(string Words, int[] Claims)> _pairs = [];
    private readonly HashSet<string> _triedPairs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);

    public RankingWords(IReadOnlyList<WordRun> runs, TermLookup terms, IClaimIndex index)
    {
        _terms = terms;
        _index = index;
        foreach (var run in runs)
            Add(run);
        _words.Sort((left, right) => string.CompareOrdinal(left.Family, right.Family));
    }

    /// <summary>The families that are looked for.</summary>
    public IReadOnlyCollection<string> Families => _families;

    /// <summary>Whether a word is nowhere in the corpus, and others are looked for in its place.</summary>
    public bool IsReplaced(string term) => _replaced.Contains(term);

    /// <summary>Opens cursors for everything that is looked for.</summary>
    public List<ClaimCursor> Open(ClaimLengths lengths, Ranking ranking)
    {
        var cursors = new List<ClaimCursor>();
        foreach (var word in _words)
            cursors.Add(new WordCursor(word.Word, word.Postings, lengths, ranking));
        foreach (var (words, claims) in _pairs)
            cursors.Add(new PairCursor(words, claims, ranking.ScorePair(claims.Length)));
        return cursors;
    }

    private void Add(WordRun run)
    {
        string? before = null;
        foreach (var word in run.Words)
        {
            if (!word.Word.IsLiteral)
            {
                before = null;
                continue;
            }

            foreach (var part in Parts(word))
            {
                TryAdd(part);
                if (before is not null)
                {
                    TryAdd(before + part);
                    AddPair(before, part);
                }

                before = part;
            }
        }
    }

    /// <summary>The word itself where the corpus has it; otherwise what it is made of.</summary>
    private IEnumerable<string> Parts(RunWord word)
    {
        var term = word.Word.Text;
        if (IsKnown(term))
            return [term];
        if (word.Parts.Count > 0)
        {
            _replaced.Add(term);
            return word.Parts.Select(part => part.Text);
        }

        for (var at = ShortestPart; at <= Math.Min(term.Length - ShortestPart, ClaimTokenizer.MaxTermLength); at++)
        {
            var (first, second) = (term.Substring(0, at), term.Substring(at));
            if (!IsKnown(first) || !IsKnown(second))
                continue;
            _replaced.Add(term);
            return [first, second];
        }

        return [term];
    }

    private bool IsKnown(string term) => _terms.FindFamily(WordFamily.Of(term)) is not null;

    /// <summary>Adds the family of a word, where the corpus has it.</summary>
    private void TryAdd(string term)
    {
        var family = WordFamily.Of(term);
        if (_terms.FindFamily(family) is { } postings && _families.Add(family))
            _words.Add(new RankingWord(family, term, postings));
    }

    private void AddPair(string first, string second)
    {
        var (firstFamily, secondFamily) = (WordFamily.Of(first), WordFamily.Of(second));
        if (firstFamily == secondFamily || _triedPairs.Count >= ClaimSearchLimits.MaxPairs || !_triedPairs.Add($"{firstFamily} {secondFamily}"))
            return;
        if (_terms.FindFamily(firstFamily) is not { } before || _terms.FindFamily(secondFamily) is not { } behind)
            return;
        var claims = PairFinder.Find(before, behind, _index);
        if (claims.Length > 0)
            _pairs.Add(($"{first} {second}", claims));
    }
}

/// <summary>A word that is looked for.</summary>
/// <param name="Family">The name of its family.</param>
/// <param name="Word">The word as the query has it.</param>
/// <param name="Postings">The postings of the family.</param>
internal sealed record RankingWord(string Family, string Word, WordPostings Postings);
