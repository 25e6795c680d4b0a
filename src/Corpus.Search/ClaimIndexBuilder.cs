using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search;

/// <summary>Builds the inverted index over claims that <see cref="ClaimSearch"/> reads.</summary>
public static class ClaimIndexBuilder
{
    /// <summary>Indexes the words of claims.</summary>
    /// <param name="claims">The claims in the order of <see cref="ICorpus.Claims"/>; read once.</param>
    /// <returns>An index in memory, immutable and thread-safe. The same claims give the same index everywhere.</returns>
    public static IClaimIndex Build(IEnumerable<Claim> claims)
    {
        var lengths = new List<int>();
        var postings = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        foreach (var claim in claims ?? throw new ArgumentNullException(nameof(claims)))
        {
            var tokens = ClaimTokenizer.Tokenize(claim.Text);
            foreach (var token in tokens)
                Count(postings, token.Term, lengths.Count);
            lengths.Add(tokens.Count);
        }

        return new MemoryClaimIndex([.. lengths], postings);
    }

    private static void Count(Dictionary<string, List<Posting>> postings, string term, int claim)
    {
        if (!postings.TryGetValue(term, out var list))
            postings[term] = list = [];
        var last = list.Count - 1;
        if (last >= 0 && list[last].Claim == claim)
            list[last] = new Posting(claim, list[last].Count + 1);
        else
            list.Add(new Posting(claim, 1));
    }
}
