using Corpus.Model;
using Corpus.Search.Indexing;
using Corpus.Search.Words;

namespace Corpus.Search.Evaluation;

/// <summary>Finds where the words of one query stand.</summary>
/// <remarks>A word stands where any form of its family does. A word with wildcards counts as one word: the places of its terms are added up. Not thread-safe.</remarks>
internal sealed class TermLookup(IClaimIndex index, CancellationToken cancellation = default)
{
    private readonly Dictionary<TermPattern, WordPostings> _patterns = [];
    private readonly Dictionary<string, WordPostings?> _families = new(StringComparer.Ordinal);
    private int _compared;
    private int _matched;

    /// <summary>Whether a limit kept a word with wildcards from standing for all of its terms.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Where a family's words stand; null where it is not in the corpus.</summary>
    public WordPostings? FindFamily(string name)
    {
        if (!_families.TryGetValue(name, out var postings))
        {
            var family = SortedWords.FirstFrom(index.Families, name);
            var isKnown = family < index.Families.Count && string.Equals(index.Families[family], name, StringComparison.Ordinal);
            _families[name] = postings = isKnown ? index.GetPostings(family) : null;
        }

        return postings;
    }

    /// <summary>Where the words of a pattern stand; null where none is in the corpus.</summary>
    public WordPostings? Find(TermPattern word)
    {
        if (word.IsLiteral)
            return FindFamily(WordFamily.Of(word.Text));
        if (!_patterns.TryGetValue(word, out var postings))
            _patterns[word] = postings = Merge(Expand(word));
        return postings;
    }

    /// <summary>A word as it is written: the form of its family; null where it is not in the corpus.</summary>
    public WordForm? FindForm(TermPattern word)
    {
        var term = SortedWords.FirstFrom(index.Terms, word.Text);
        return term < index.Terms.Count && string.Equals(index.Terms[term], word.Text, StringComparison.Ordinal) ? index.GetForm(term) : null;
    }

    /// <summary>The terms of the index that a pattern stands for, by family.</summary>
    private Dictionary<int, HashSet<int>> Expand(TermPattern word)
    {
        var families = new Dictionary<int, HashSet<int>>();
        for (var at = SortedWords.FirstFrom(index.Terms, word.Prefix); at < index.Terms.Count; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            var term = index.Terms[at];
            if (!term.StartsWith(word.Prefix, StringComparison.Ordinal))
                break;
            if (_compared++ >= ClaimSearchLimits.MaxTermsCompared || _matched >= ClaimSearchLimits.MaxTermsMatched)
            {
                IsIncomplete = true;
                break;
            }

            if (!word.Matches(term))
                continue;
            _matched++;
            var form = index.GetForm(at);
            if (!families.TryGetValue(form.Family, out var forms))
                families[form.Family] = forms = [];
            forms.Add(form.Number);
        }

        return families;
    }

    private MatchedPostings Merge(Dictionary<int, HashSet<int>> families)
    {
        var counts = new ClaimCounts(index.ClaimCount);
        var titles = new List<TitleWord>();
        var block = new PostingBlock();
        foreach (var family in families)
        {
            cancellation.ThrowIfCancellationRequested();
            var postings = index.GetPostings(family.Key);
            titles.AddRange(postings.Titles.Where(title => family.Value.Contains(title.Form)));
            for (var i = 0; i < postings.BlockCount; i++)
            {
                postings.Read(i, block);
                if (family.Value.Count == postings.FormCount)
                {
                    Count(block, counts);
                    continue;
                }

                postings.ReadPlaces(i, block);
                Count(block, family.Value, counts);
            }
        }

        return new MatchedPostings(counts, titles, index);
    }

    private static void Count(PostingBlock block, ClaimCounts counts)
    {
        for (var i = 0; i < block.Count; i++)
            counts.Add(block.Claims[i], block.Counts[i]);
    }

    private static void Count(PostingBlock block, HashSet<int> forms, ClaimCounts counts)
    {
        var at = 0;
        for (var i = 0; i < block.Count; i++)
        {
            for (var end = at + block.Counts[i]; at < end; at++)
            {
                if (forms.Contains(block.Forms[at]))
                    counts.Add(block.Claims[i], 1);
            }
        }
    }
}
