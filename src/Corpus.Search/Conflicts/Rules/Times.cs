namespace Corpus.Search.Conflicts.Rules;

/// <summary>Whether two propositions speak of different times.</summary>
internal static class Times
{
    /// <summary>Whether both name years, and none of them is the same.</summary>
    public static bool AreApart(PropositionPair pair)
    {
        var isNamed = false;
        foreach (var a in pair.A.Quantities)
        {
            if (a.Unit != Quantity.Year)
                continue;
            foreach (var b in pair.B.Quantities)
            {
                if (b.Unit != Quantity.Year)
                    continue;
                if (a.Value == b.Value)
                    return false;
                isNamed = true;
            }
        }
        return isNamed;
    }
}
