namespace Corpus.Search.Conflicts;

/// <summary>Finds the pairs of claims that say how things are in one place, for the better and for the worse.</summary>
internal static class FramePairs
{
    /// <summary>Claims of the other sign that one is compared with: the nearest in the corpus.</summary>
    private const int MostPartners = 16;

    /// <summary>The pairs: of one speaker, or of one article.</summary>
    /// <param name="claims">All claims.</param>
    /// <param name="speakerOf">Key of the speaker of a claim in the whole corpus.</param>
    public static IEnumerable<(int First, int Second)> Of(IReadOnlyList<ReadClaim> claims, Func<int, ulong> speakerOf)
    {
        var groups = new Dictionary<(string Frame, int Place, ulong Key), List<(int Claim, int Sign)>>();
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Proposition.Frames.Length == 0 || !TopicWeights.IsCandidate(claims[i]))
                continue;
            foreach (var use in claims[i].Proposition.Frames)
            {
                Add(groups, (use.Frame, use.Place, speakerOf(i)), i, use.Sign);
                Add(groups, (use.Frame, use.Place, claims[i].Article), i, use.Sign);
            }
        }
        return groups.Values.SelectMany(Opposed).Distinct().OrderBy(pair => pair);
    }

    private static void Add(Dictionary<(string, int, ulong), List<(int, int)>> groups, (string, int, ulong) key, int claim, int sign)
    {
        if (!groups.TryGetValue(key, out var list))
            groups[key] = list = [];
        list.Add((claim, sign));
    }

    private static IEnumerable<(int, int)> Opposed(List<(int Claim, int Sign)> uses)
    {
        for (var i = 0; i < uses.Count; i++)
        {
            for (var (j, found) = (i + 1, 0); j < uses.Count && j <= i + (4 * MostPartners) && found < MostPartners; j++)
            {
                if (uses[i].Sign == uses[j].Sign || uses[i].Claim == uses[j].Claim)
                    continue;
                found++;
                yield return (uses[i].Claim, uses[j].Claim);
            }
        }
    }
}
