namespace Corpus.Search.Conflicts.Rules;

/// <summary>All against few: "all schools are open" and "few schools are open".</summary>
internal static class QuantifierRule
{
    public static (int First, int Own, int Other, double Strength)? Find(PropositionPair pair, Proposition all, Proposition few)
    {
        if (pair.Cover < 0.6 || pair.SharedCount < 2 || Times.AreApart(pair))
            return null;
        for (var i = 0; i < all.Words.Length; i++)
        {
            if (!all.Words[i].Entry.Is(WordClass.All) || all.Words[i].Has(WordFlags.Negated))
                continue;
            for (var j = 0; j < few.Words.Length; j++)
            {
                if (few.Words[j].Entry.Is(WordClass.Few) && !few.Words[j].Has(WordFlags.Negated) && all.StemAt(all.ContentBehind(i)) is >= 0 and var next && next == few.StemAt(few.ContentBehind(j)))
                    return (i, i, j, 0.3 + (0.6 * pair.Cover));
            }
        }
        return null;
    }
}
