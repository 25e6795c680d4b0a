namespace Corpus.Search.Conflicts;

/// <summary>Which claims have a stem, and how much it tells: rare ones tell more.</summary>
internal sealed class TopicWeights
{
    private readonly int[][] _claims;
    private readonly float[] _weights;

    public TopicWeights(IReadOnlyList<ReadClaim> claims, int stemCount)
    {
        var counts = new int[stemCount];
        foreach (var claim in Candidate(claims))
        {
            foreach (var stem in claim.Proposition.Stems)
                counts[stem]++;
        }
        _claims = Array.ConvertAll(counts, count => new int[count]);
        for (var i = claims.Count - 1; i >= 0; i--)
        {
            if (!IsCandidate(claims[i]))
                continue;
            foreach (var stem in claims[i].Proposition.Stems)
                _claims[stem][--counts[stem]] = i;
        }
        // A word of every claim tells nothing, one of a single claim as much as can be.
        var most = Math.Log(1 + Math.Max(MinCorpus, claims.Count));
        _weights = Array.ConvertAll(_claims, list => (float)(list.Length == 0 ? 1 : Math.Max(Least, (most - Math.Log(list.Length)) / most)));
    }

    /// <summary>In a smaller corpus how often a word stands tells little.</summary>
    private const int MinCorpus = 1000;

    private const double Least = 0.1;

    /// <summary>Whether a claim can be part of a conflict: somebody puts it forward.</summary>
    public static bool IsCandidate(ReadClaim claim) => claim.Speaker != 0 && claim.Stance != Model.Stance.Uncommitted && ConflictRules.IsPutForward(claim.Proposition);

    /// <summary>The claims with a stem, ascending.</summary>
    public int[] ClaimsWith(int stem) => _claims[stem];

    /// <summary>How much a stem tells, above 0 and up to 1.</summary>
    public double WeightOf(int stem) => _weights[stem];

    private static IEnumerable<ReadClaim> Candidate(IReadOnlyList<ReadClaim> claims) => claims.Where(IsCandidate);
}
