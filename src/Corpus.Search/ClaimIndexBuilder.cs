using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search;

/// <summary>Builds the inverted index over claims that <see cref="ClaimSearch"/> reads.</summary>
/// <remarks>Claims are added in the order of <see cref="ICorpus.Claims"/>. Those that an index of before has already are taken over from it, which costs a fraction of reading their words again. Not thread-safe.</remarks>
public sealed class ClaimIndexBuilder
{
    private readonly List<int> _lengths = [];
    private readonly List<ClaimToken> _tokens = [];
    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);
    private readonly IClaimIndex? _before;

    /// <summary>By claim of the index of before: its number here and one more; zero for those that are gone.</summary>
    private readonly int[] _numbers;
    private int _nextOfBefore;

    /// <summary>Begins an index.</summary>
    /// <param name="before">An index that was built by this version of the library and has some of the claims; null where there is none.</param>
    public ClaimIndexBuilder(IClaimIndex? before = null)
    {
        _before = before;
        _numbers = new int[before?.ClaimCount ?? 0];
    }

    /// <summary>Indexes the words of claims.</summary>
    /// <param name="claims">The claims in the order of <see cref="ICorpus.Claims"/>; read once.</param>
    /// <returns>An index in memory, immutable and thread-safe. The same claims give the same index everywhere.</returns>
    public static IClaimIndex Build(IEnumerable<Claim> claims)
    {
        var builder = new ClaimIndexBuilder();
        foreach (var claim in claims ?? throw new ArgumentNullException(nameof(claims)))
            builder.Add(claim);
        return builder.ToIndex();
    }

    /// <summary>Adds a claim.</summary>
    public void Add(Claim claim)
    {
        _tokens.Clear();
        ClaimTokenizer.AddTo(_tokens, (claim ?? throw new ArgumentNullException(nameof(claim))).Text);
        foreach (var token in _tokens)
            Count(token.Term, _lengths.Count);
        _lengths.Add(_tokens.Count);
    }

    /// <summary>Adds a claim that the index of before has.</summary>
    /// <param name="claim">Its number there, which must be above that of the one that was taken over last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such claim, or it does not come behind the last one.</exception>
    public void TakeOver(int claim)
    {
        if (claim < _nextOfBefore || claim >= _numbers.Length)
            throw new ArgumentOutOfRangeException(nameof(claim), claim, FormattableString.Invariant($"Claims {_nextOfBefore} to {_numbers.Length} (exclusive) of the index of before are left."));
        _nextOfBefore = claim + 1;
        _lengths.Add(_before!.GetLength(claim));
        _numbers[claim] = _lengths.Count;
    }

    /// <summary>The index of the claims that were added.</summary>
    public IClaimIndex ToIndex()
    {
        var postings = _postings.ToDictionary(term => term.Key, term => term.Value, StringComparer.Ordinal);
        foreach (var term in _before?.Terms ?? [])
            Merge(term, postings);
        return new MemoryClaimIndex([.. _lengths], postings);
    }

    /// <summary>Puts the postings of before among those of a term; both ascend.</summary>
    private void Merge(string term, Dictionary<string, List<Posting>> postings)
    {
        var added = postings.TryGetValue(term, out var own) ? own : [];
        var merged = new List<Posting>();
        var next = 0;
        foreach (var known in _before!.GetPostings(term))
        {
            var number = _numbers[known.Claim] - 1;
            if (number < 0)
                continue;
            for (; next < added.Count && added[next].Claim < number; next++)
                merged.Add(added[next]);
            merged.Add(new Posting(number, known.Count));
        }
        for (; next < added.Count; next++)
            merged.Add(added[next]);
        if (merged.Count > 0)
            postings[term] = merged;
    }

    private void Count(string term, int claim)
    {
        if (!_postings.TryGetValue(term, out var list))
            _postings[term] = list = [];
        var last = list.Count - 1;
        if (last >= 0 && list[last].Claim == claim)
            list[last] = new Posting(claim, list[last].Count + 1);
        else
            list.Add(new Posting(claim, 1));
    }
}
