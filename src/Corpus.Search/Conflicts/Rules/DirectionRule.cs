namespace Corpus.Search.Conflicts.Rules;

/// <summary>The same thing goes up and goes down: "taxes will rise" and "we will cut taxes".</summary>
internal static class DirectionRule
{
    /// <summary>Content words on either side that tell what goes up.</summary>
    private const int Reach = 2;

    public static Clash? Find(PropositionPair pair)
    {
        if (pair.Cover < (pair.IsPresented ? 0.3 : 0.6) || pair.SharedCount < (pair.IsPresented ? 1 : 2) || Times.AreApart(pair) || Places.AreApart(pair))
            return null;
        for (var a = 0; a < pair.A.Words.Length; a++)
        {
            if (pair.A.Words[a].Entry.Direction == 0)
                continue;
            for (var b = 0; b < pair.B.Words.Length; b++)
            {
                if (IsOpposed(pair.A.Words[a], pair.B.Words[b]) && IsOfOneThing(pair, a, b))
                    return Clash.At(a, b, 0.4 + (0.5 * pair.Cover));
            }
        }
        return null;
    }

    private static bool IsOpposed(PropositionWord a, PropositionWord b) =>
        a.Entry.Direction == -b.Entry.Direction && !a.Has(WordFlags.Negated | WordFlags.Negator) && !b.Has(WordFlags.Negated | WordFlags.Negator);

    /// <summary>What goes up may stand before the verb and behind it: "raise taxes", "taxes on land rise".</summary>
    private static bool IsOfOneThing(PropositionPair pair, int a, int b)
    {
        foreach (var stem in Around(pair.A, a))
        {
            if (Around(pair.B, b).Contains(stem))
                return true;
        }
        return false;
    }

    /// <summary>The stems of the two content words before a word and of the two behind it.</summary>
    private static IEnumerable<int> Around(Proposition proposition, int at)
    {
        var (before, behind) = (at, at);
        for (var i = 0; i < Reach; i++)
        {
            if (before >= 0 && (before = proposition.ContentBefore(before)) >= 0)
                yield return proposition.StemAt(before);
            if (behind >= 0 && (behind = proposition.ContentBehind(behind)) >= 0)
                yield return proposition.StemAt(behind);
        }
    }
}
