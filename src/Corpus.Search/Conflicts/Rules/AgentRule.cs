namespace Corpus.Search.Conflicts.Rules;

/// <summary>Somebody else did it: "written by Ana Rivera" and "written by Tom Brandt".</summary>
internal static class AgentRule
{
    public static Clash? Find(PropositionPair pair)
    {
        if (pair.Cover < (pair.IsPresented ? 0.3 : 0.6))
            return null;
        for (var a = 1; a < pair.A.Words.Length; a++)
        {
            if (!IsBy(pair.A, a))
                continue;
            for (var b = 1; b < pair.B.Words.Length; b++)
            {
                if (!IsBy(pair.B, b) || pair.A.StemAt(pair.A.ContentBefore(a)) != pair.B.StemAt(pair.B.ContentBefore(b)))
                    continue;
                var (agentA, agentB) = (AgentBehind(pair.A, a), AgentBehind(pair.B, b));
                if (agentA.Last > a && agentB.Last > b && AreOthers(pair, agentA, agentB))
                    return Clash.Of(agentA, agentB, 0.3 + (0.5 * pair.Cover));
            }
        }
        return null;
    }

    /// <summary>"By" right behind a word of content that nothing negates.</summary>
    private static bool IsBy(Proposition proposition, int at) =>
        proposition.Words[at].Entry.Term == "by" && proposition.Words[at - 1].IsContent && !proposition.Words[at].Has(WordFlags.Negated);

    /// <summary>The words behind "by" up to the end of the phrase; a last index of "by" itself where there are none.</summary>
    private static (int First, int Last) AgentBehind(Proposition proposition, int by)
    {
        var (first, last) = (-1, by);
        for (var i = by + 1; i < proposition.Words.Length; i++)
        {
            var word = proposition.Words[i];
            if (first >= 0 && !word.IsContent && word.Entry.Term is not ("and" or "the" or "of"))
                break;
            if (word.Has(WordFlags.Capital) && word.IsContent && !word.Has(WordFlags.Numeric))
                (first, last) = (first < 0 ? i : first, i);
            else if (first < 0 && word.Has(WordFlags.AfterMark))
                break;
        }
        return (first, last);
    }

    private static bool AreOthers(PropositionPair pair, (int First, int Last) a, (int First, int Last) b)
    {
        for (var i = a.First; i <= a.Last; i++)
        {
            if (pair.A.Words[i].IsContent && pair.B.Holds(pair.A.Words[i].Entry.Stem))
                return false;
        }
        for (var i = b.First; i <= b.Last; i++)
        {
            if (pair.B.Words[i].IsContent && pair.A.Holds(pair.B.Words[i].Entry.Stem))
                return false;
        }
        return true;
    }
}
