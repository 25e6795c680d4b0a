namespace Corpus.Search.Conflicts.Rules;

/// <summary>One speaker denies what the other says.</summary>
internal static class DenialRule
{
    public static Clash? Find(PropositionPair pair)
    {
        if (pair.LeastCover < 0.6 || pair.Cover < (pair.IsPresented ? 0.8 : 0.9) || pair.SharedCount < 2)
            return null;
        if (Negations(pair.A) != Negations(pair.B))
            return null;
        return Clash.Of(Whole(pair.A), Whole(pair.B), 0.5 + (0.5 * pair.LeastCover));
    }

    private static (int First, int Last) Whole(Proposition proposition) => (0, proposition.Words.Length - 1);

    private static bool Negations(Proposition proposition) => proposition.Words.Any(word => word.Has(WordFlags.NegationHead));
}
