using Corpus.Search.Concordances;
using Corpus.Search.Words;

namespace Corpus.Search.Statistics;

/// <summary>Counts which words stand near a term.</summary>
/// <remarks>Windows end with the passage. Takes linear time and the memory of a count for each different word. Not thread-safe.</remarks>
public sealed class Collocations
{
    private readonly ConcordanceTerm _term;
    private readonly int _window;
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);
    private long _words;
    private long _inWindows;

    /// <summary>Begins to count.</summary>
    /// <param name="term">The term.</param>
    /// <param name="window">Words on each side of it that are near; from 1 on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is not positive.</exception>
    public Collocations(ConcordanceTerm term, int window)
    {
        _term = term ?? throw new ArgumentNullException(nameof(term));
        _window = window > 0 ? window : throw new ArgumentOutOfRangeException(nameof(window), window, "A window has at least one word.");
    }

    /// <summary>How often the term stands in the passages.</summary>
    public long TermCount { get; private set; }

    /// <summary>Counts the words of a passage.</summary>
    public void Add(Passage passage)
    {
        var tokens = ClaimTokenizer.Tokenize((passage ?? throw new ArgumentNullException(nameof(passage))).Words.Text);
        var (at, before) = (0, -1);
        foreach (var (first, count) in _term.FindIn(tokens))
        {
            TermCount++;
            Add(tokens, at, first, before, first);
            at = before = first + count;
        }

        Add(tokens, at, tokens.Count, before, -1);
    }

    /// <summary>The words that stand near the term more often than by chance, surest first; equally sure ones in ordinal order.</summary>
    /// <param name="minimum">Words that stand near it less often are left out: a few places tell nothing.</param>
    public IReadOnlyList<Collocate> Find(long minimum = 1) =>
    [
        .. _tallies
            .Where(tally => tally.Value.Left + tally.Value.Right >= Math.Max(1, minimum))
            .Select(tally => new Collocate(tally.Key)
            {
                LeftCount = tally.Value.Left,
                RightCount = tally.Value.Right,
                Total = tally.Value.Total,
                TermCount = TermCount,
                WindowTotal = _inWindows,
                WordTotal = _words,
            })
            .Where(collocate => collocate.Count > collocate.Expected)
            .OrderByDescending(collocate => collocate.LogLikelihood)
            .ThenBy(collocate => collocate.Word, StringComparer.Ordinal),
    ];

    /// <summary>Counts the words between two places of the term.</summary>
    /// <param name="tokens">All words of the passage.</param>
    /// <param name="from">The first of those between.</param>
    /// <param name="to">The one behind the last of them.</param>
    /// <param name="before">Where the place before them ends; -1 where there is none.</param>
    /// <param name="after">Where the place after them starts; -1 where there is none.</param>
    private void Add(IReadOnlyList<ClaimToken> tokens, int from, int to, int before, int after)
    {
        for (var i = from; i < to; i++)
        {
            var tally = TallyOf(tokens[i].Term);
            tally.Total++;
            _words++;
            var behind = before < 0 ? int.MaxValue : i - before + 1;
            var ahead = after < 0 ? int.MaxValue : after - i;
            if (Math.Min(behind, ahead) > _window)
                continue;
            _inWindows++;
            if (ahead <= behind)
                tally.Left++;
            else
                tally.Right++;
        }
    }

    private Tally TallyOf(string word)
    {
        if (!_tallies.TryGetValue(word, out var tally))
            _tallies.Add(word, tally = new Tally());
        return tally;
    }

    private sealed class Tally
    {
        public long Total { get; set; }

        public long Left { get; set; }

        public long Right { get; set; }
    }
}
