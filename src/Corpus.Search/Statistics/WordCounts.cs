using Corpus.Search.Concordances;
using Corpus.Search.Words;

namespace Corpus.Search.Statistics;

/// <summary>How often each word stands in passages; words are those of search (<see cref="ClaimTokenizer"/>).</summary>
/// <remarks>Not thread-safe while passages are added.</remarks>
public sealed class WordCounts
{
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>Number of words, repetitions included.</summary>
    public long Total { get; private set; }

    /// <summary>The different words, in ordinal order.</summary>
    public IReadOnlyList<string> Words => [.. _counts.Keys.OrderBy(word => word, StringComparer.Ordinal)];

    /// <summary>How often a word stands in the passages; 0 where it does not.</summary>
    public long this[string word] => _counts.TryGetValue(word, out var count) ? count : 0;

    /// <summary>Counts the words of a passage.</summary>
    public void Add(Passage passage)
    {
        foreach (var token in ClaimTokenizer.Tokenize((passage ?? throw new ArgumentNullException(nameof(passage))).Words.Text))
        {
            _counts[token.Term] = this[token.Term] + 1;
            Total++;
        }
    }
}
