using Corpus.Model;

namespace Corpus.Packing.Tests;

/// <summary>A claim index by words between spaces, as plain as can be.</summary>
internal sealed class WordIndex : IClaimIndex
{
    private readonly SortedDictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);
    private readonly List<int> _lengths = [];

    public WordIndex(IEnumerable<Article> articles)
    {
        foreach (var claim in articles.SelectMany(article => article.Claims))
        {
            var words = claim.Text.Split(' ');
            foreach (var word in words.GroupBy(word => word, StringComparer.Ordinal))
            {
                if (!_postings.TryGetValue(word.Key, out var postings))
                    _postings[word.Key] = postings = [];
                postings.Add(new Posting(_lengths.Count, word.Count()));
            }
            _lengths.Add(words.Length);
        }
    }

    public int ClaimCount => _lengths.Count;

    public long TermTotal => _lengths.Sum(length => (long)length);

    public IReadOnlyList<string> Terms => [.. _postings.Keys];

    public int GetLength(int claim) => _lengths[claim];

    public IReadOnlyList<Posting> GetPostings(string term) => _postings.TryGetValue(term, out var postings) ? postings : [];
}
