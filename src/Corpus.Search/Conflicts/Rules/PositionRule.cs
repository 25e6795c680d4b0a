namespace Corpus.Search.Conflicts.Rules;

/// <summary>For a thing and against it: "we back the new road" and "we will scrap the new road".</summary>
internal static class PositionRule
{
    /// <summary>Content words behind the word that tell what it is about.</summary>
    private const int MostOfObject = 5;

    private const double LeastShared = 0.6;

    public static Clash? Find(PropositionPair pair)
    {
        if (pair.SharedCount < 2 || Times.AreApart(pair) || Places.AreApart(pair))
            return null;
        for (var a = 0; a < pair.A.Words.Length; a++)
        {
            if (SignOf(pair.A, a) is not (not 0 and var signA))
                continue;
            for (var b = 0; b < pair.B.Words.Length; b++)
            {
                if (SignOf(pair.B, b) == -signA && SharedObject(pair, a, b) is >= LeastShared and var shared)
                    return Clash.At(a, b, 0.3 + (0.5 * shared));
            }
        }
        return null;
    }

    /// <summary>"I am not against it" is for it, "we do not promise" is nothing.</summary>
    private static int SignOf(Proposition proposition, int at)
    {
        var word = proposition.Words[at];
        if (word.Entry.Position == 0 || word.Has(WordFlags.Negator))
            return 0;
        return word.Has(WordFlags.Negated) ? -word.Entry.Position : word.Entry.Position;
    }

    /// <summary>Share of the smaller object that the other has; 0 where it is a single word.</summary>
    private static double SharedObject(PropositionPair pair, int a, int b)
    {
        var (first, second) = (ObjectBehind(pair.A, a), ObjectBehind(pair.B, b));
        var shared = first.Count(second.Contains);
        return shared < 2 ? 0 : (double)shared / Math.Min(first.Count, second.Count);
    }

    private static List<int> ObjectBehind(Proposition proposition, int at)
    {
        var stems = new List<int>();
        for (var i = at + 1; i < proposition.Words.Length && stems.Count < MostOfObject && proposition.Words[i].Clause == proposition.Words[at].Clause; i++)
        {
            var word = proposition.Words[i];
            if (word.IsContent && word.Entry.Position == 0 && !stems.Contains(word.Entry.Stem))
                stems.Add(word.Entry.Stem);
        }
        return stems;
    }
}
