namespace Corpus.Search.Conflicts.Rules;

/// <summary>Another number of the same thing: "40 people were killed" and "60 people were killed".</summary>
internal static class NumberRule
{
    public static Clash? Find(PropositionPair pair)
    {
        if (pair.Cover < (pair.IsPresented ? 0.5 : 0.75) || pair.SharedCount < (pair.IsPresented ? 1 : 3) || Times.AreApart(pair) || Places.AreApart(pair))
            return null;
        foreach (var a in pair.A.Quantities)
        {
            if (a.Unit is Quantity.Year or int.MinValue || IsNegated(pair.A, a) || pair.B.Quantities.Any(b => b.Unit == a.Unit && IsSame(a, b)))
                continue;
            foreach (var b in pair.B.Quantities)
            {
                if (a.Unit == b.Unit && !IsNegated(pair.B, b) && !pair.A.Quantities.Any(other => other.Unit == b.Unit && IsSame(other, b)) && (a.Unit >= 0 || pair.IsSameSlot(a.At, b.At)))
                    return Clash.At(a.At, b.At, 0.3 + (0.5 * pair.Cover));
            }
        }
        return null;
    }

    private static bool IsNegated(Proposition proposition, Quantity quantity) => proposition.Words[quantity.At].Has(WordFlags.Negated);

    private static bool IsSame(Quantity a, Quantity b)
    {
        if ((a.Bound > 0 && b.Value >= a.Value) || (b.Bound > 0 && a.Value >= b.Value) || (a.Bound < 0 && b.Value <= a.Value) || (b.Bound < 0 && a.Value <= b.Value))
            return true;
        return Math.Abs(a.Value - b.Value) <= Math.Max(a.Tolerance, b.Tolerance);
    }
}
