namespace Corpus.Search.Conflicts.Rules;

/// <summary>Words that say opposite things in the same place: "the dam is safe" and "the dam is unsafe".</summary>
internal static class AntonymRule
{
    public static Clash? Find(PropositionPair pair)
    {
        if ((pair.A.Is(Moods.Some) && pair.B.Is(Moods.Some)) || pair.Cover < 0.35 || pair.SharedCount < 1 || Times.AreApart(pair) || Places.AreApart(pair))
            return null;
        for (var a = 0; a < pair.A.Words.Length; a++)
        {
            var word = pair.A.Words[a];
            if (word.Entry.Opposites.Length == 0 || pair.B.Holds(word.Entry.Stem))
                continue;
            foreach (var opposite in word.Entry.Opposites)
            {
                var b = IndexOf(pair.B, opposite);
                if (b < 0 || pair.A.Holds(opposite) || word.Has(WordFlags.Negated) != pair.B.Words[b].Has(WordFlags.Negated))
                    continue;
                var isSameSlot = pair.IsSameSlot(a, b);
                var rest = RestCover(pair);
                if (isSameSlot ? rest >= (pair.IsPresented ? 0.5 : 0.7) : rest >= (pair.IsPresented ? 0.75 : 0.85) && pair.SharedCount >= 2 && !word.Entry.Is(WordClass.Light))
                    return Clash.At(a, b, 0.3 + (0.4 * rest) + (isSameSlot ? 0.2 : 0));
            }
        }
        return null;
    }

    /// <summary>What is covered of all but the one word that differs.</summary>
    private static double RestCover(PropositionPair pair)
    {
        var count = pair.CoverA >= pair.CoverB ? pair.A.Stems.Length : pair.B.Stems.Length;
        return count <= 1 ? 0 : Math.Min(1, pair.Cover * count / (count - 1));
    }

    private static int IndexOf(Proposition proposition, int stem)
    {
        for (var i = 0; i < proposition.Words.Length; i++)
        {
            if (proposition.Words[i].Entry.Stem == stem)
                return i;
        }
        return -1;
    }
}
