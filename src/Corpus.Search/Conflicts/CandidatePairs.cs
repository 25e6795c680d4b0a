namespace Corpus.Search.Conflicts;

/// <summary>Finds the pairs of claims that are worth comparing, through the rare words that they share; never all pairs.</summary>
internal sealed class CandidatePairs(IReadOnlyList<ReadClaim> claims, TopicWeights topics)
{
    /// <summary>Words of a claim, its rarest, through which others are found.</summary>
    private const int Keys = 6;

    /// <summary>A word of more claims leads nowhere.</summary>
    private const int MostClaims = 1000;

    /// <summary>Later claims that one is compared with: those that share the most.</summary>
    private const int MostPartners = 32;

    /// <summary>What the shared words of a pair must weigh.</summary>
    private const float LeastShared = 0.9f;

    private readonly float[] _shared = new float[claims.Count];
    private readonly List<int> _touched = [];

    /// <summary>The later claims that share the most with one, ascending.</summary>
    public IReadOnlyList<int> Of(int claim)
    {
        _touched.Clear();
        var stems = claims[claim].Proposition.Stems;
        foreach (var stem in stems.Length <= Keys ? stems : Rarest(stems))
            Gather(stem, claim);
        var found = _touched.FindAll(other => _shared[other] >= LeastShared);
        if (found.Count > MostPartners)
        {
            found.Sort((a, b) => _shared[b] != _shared[a] ? _shared[b].CompareTo(_shared[a]) : a.CompareTo(b));
            found.RemoveRange(MostPartners, found.Count - MostPartners);
        }
        foreach (var other in _touched)
            _shared[other] = 0;
        found.Sort();
        return found;
    }

    private void Gather(int stem, int claim)
    {
        var list = topics.ClaimsWith(stem);
        if (list.Length > MostClaims)
            return;
        var weight = (float)topics.WeightOf(stem);
        for (var i = list.Length - 1; i >= 0 && list[i] > claim; i--)
        {
            if (_shared[list[i]] == 0)
                _touched.Add(list[i]);
            _shared[list[i]] += weight;
        }
    }

    private int[] Rarest(int[] stems)
    {
        var sorted = (int[])stems.Clone();
        Array.Sort(sorted, (a, b) => topics.ClaimsWith(a).Length is var x && topics.ClaimsWith(b).Length is var y && x != y ? x.CompareTo(y) : a.CompareTo(b));
        Array.Resize(ref sorted, Keys);
        return sorted;
    }
}
