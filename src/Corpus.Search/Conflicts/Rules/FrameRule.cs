namespace Corpus.Search.Conflicts.Rules;

/// <summary>Things are well and ill in one place: "the province is safe" and "there are hideouts in the province".</summary>
internal static class FrameRule
{
    public static Clash? Find(PropositionPair pair)
    {
        Clash? best = null;
        foreach (var a in pair.A.Frames)
        {
            foreach (var b in pair.B.Frames)
            {
                if (a.Frame != b.Frame || a.Sign != -b.Sign || a.Place != b.Place || Times.AreApart(pair))
                    continue;
                var strength = 0.45 + (a.IsNamed ? 0.15 : 0) + (b.IsNamed ? 0.15 : 0) + (pair.A.Is(Moods.Contrasted) || pair.B.Is(Moods.Contrasted) ? 0.15 : 0);
                if (best is null || strength > best.Value.Strength)
                    best = Clash.Of((a.At, a.Last), (b.At, b.Last), strength);
            }
        }
        return best;
    }
}
