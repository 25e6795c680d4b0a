namespace Corpus.Search.Conflicts.Rules;

/// <summary>Whether two propositions speak of different places.</summary>
internal static class Places
{
    /// <summary>Whether both say "in" a place, and none of them is the same.</summary>
    public static bool AreApart(PropositionPair pair)
    {
        var isNamed = false;
        foreach (var a in Located(pair.A))
        {
            if (pair.B.Holds(a))
                return false;
            isNamed = true;
        }
        if (!isNamed)
            return false;
        isNamed = false;
        foreach (var b in Located(pair.B))
        {
            if (pair.A.Holds(b))
                return false;
            isNamed = true;
        }
        return isNamed;
    }

    /// <summary>Stems of the capitalised words behind "in", "at" and their like.</summary>
    private static IEnumerable<int> Located(Proposition proposition)
    {
        var words = proposition.Words;
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (!words[i].Entry.Is(WordClass.At))
                continue;
            var next = words[i + 1].Entry.Term is "the" && i + 2 < words.Length ? i + 2 : i + 1;
            if (words[next].Has(WordFlags.Capital) && words[next].IsContent && words[next].Entry.Sets.All(set => set.Set != "month"))
                yield return words[next].Entry.Stem;
        }
    }
}
