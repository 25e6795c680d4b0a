using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Evaluation;

/// <summary>Finds the postings of the words of one query.</summary>
/// <remarks>A word with wildcards counts as one word: its terms' postings are added up. Not thread-safe.</remarks>
internal sealed class TermLookup(IClaimIndex index)
{
    private readonly Dictionary<TermPattern, IReadOnlyList<Posting>> _found = [];
    private int _compared;
    private int _matched;

    /// <summary>Whether a limit kept a word with wildcards from standing for all of its terms.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The claims that hold a word, by ascending index.</summary>
    public IReadOnlyList<Posting> Find(TermPattern word)
    {
        if (word.IsLiteral)
            return index.GetPostings(word.Text);
        if (!_found.TryGetValue(word, out var postings))
            _found[word] = postings = Merge([.. Expand(word)]);
        return postings;
    }

    /// <summary>The terms of the index that a pattern stands for, in ordinal order.</summary>
    private IEnumerable<string> Expand(TermPattern word)
    {
        for (var at = FirstWith(word.Prefix); at < index.Terms.Count; at++)
        {
            var term = index.Terms[at];
            if (!term.StartsWith(word.Prefix, StringComparison.Ordinal))
                yield break;
            if (_compared++ >= ClaimSearchLimits.MaxTermsCompared || _matched >= ClaimSearchLimits.MaxTermsMatched)
            {
                IsIncomplete = true;
                yield break;
            }

            if (!word.Matches(term))
                continue;
            _matched++;
            yield return term;
        }
    }

    /// <summary>Index of the first term that is not below <paramref name="prefix"/> in ordinal order.</summary>
    private int FirstWith(string prefix)
    {
        var (low, high) = (0, index.Terms.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (string.CompareOrdinal(index.Terms[middle], prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private IReadOnlyList<Posting> Merge(List<string> terms)
    {
        if (terms.Count == 1)
            return index.GetPostings(terms[0]);
        if (terms.Count == 0)
            return [];
        var counts = new int[index.ClaimCount];
        foreach (var term in terms)
        {
            var postings = index.GetPostings(term);
            for (var i = 0; i < postings.Count; i++)
                counts[postings[i].Claim] += postings[i].Count;
        }

        var merged = new List<Posting>();
        for (var claim = 0; claim < counts.Length; claim++)
        {
            if (counts[claim] > 0)
                merged.Add(new Posting(claim, counts[claim]));
        }

        return merged;
    }
}
