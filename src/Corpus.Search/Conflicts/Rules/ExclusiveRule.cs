namespace Corpus.Search.Conflicts.Rules;

/// <summary>Words of which one rules out the other, in the same place: colours, countries, weekdays, ordinals, years.</summary>
internal static class ExclusiveRule
{
    public static Clash? Find(PropositionPair pair)
    {
        if (pair.Cover < 0.35 || (pair.A.Is(Moods.Some) && pair.B.Is(Moods.Some)))
            return null;
        for (var a = 0; a < pair.A.Words.Length; a++)
        {
            if (!IsMember(pair.A.Words[a]) || pair.B.Holds(pair.A.Words[a].Entry.Stem))
                continue;
            for (var b = 0; b < pair.B.Words.Length; b++)
            {
                if (IsMember(pair.B.Words[b]) && Excludes(pair, a, b) && pair.IsSameSlot(a, b))
                    return Clash.At(a, b, 0.3 + (0.5 * RestCover(pair)));
            }
        }
        return null;
    }

    private static bool IsMember(PropositionWord word) => !word.Has(WordFlags.Negated) && word.Entry.Sets.Length > 0 && (!word.Entry.IsPlace || word.Has(WordFlags.Place));

    private static bool Excludes(PropositionPair pair, int a, int b)
    {
        if (pair.A.Holds(pair.B.Words[b].Entry.Stem) || RestCover(pair) < (pair.IsPresented ? 0.6 : 0.85) || pair.LeastCover < (pair.IsPresented ? 0 : 0.65))
            return false;
        foreach (var first in pair.A.Words[a].Entry.Sets)
        {
            foreach (var second in pair.B.Words[b].Entry.Sets)
            {
                if (first.Set == second.Set && first.Member != second.Member && !Has(pair.A, second) && !Has(pair.B, first))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether a proposition has the member in another form.</summary>
    private static bool Has(Proposition proposition, SetMember member) => proposition.Words.Any(word => word.Entry.Sets.Contains(member));

    private static double RestCover(PropositionPair pair)
    {
        var count = pair.CoverA >= pair.CoverB ? pair.A.Stems.Length : pair.B.Stems.Length;
        return count <= 1 ? 0 : Math.Min(1, pair.Cover * count / (count - 1));
    }
}
