using Corpus.Search.Conflicts.Rules;

namespace Corpus.Search.Conflicts;

/// <summary>All rules in the order in which they are asked; the first that finds a clash is named.</summary>
internal static class ConflictRules
{
    /// <summary>Moods in which nothing is put forward.</summary>
    private const Moods NotPutForward = Moods.Question | Moods.Conditional | Moods.Reported;

    /// <summary>What any rule but that of positions needs of claims that nobody set side by side.</summary>
    private const double LeastCover = 0.5;

    public static ConflictRule Denial { get; } = new("denial", DenialRule.Find);

    public static ConflictRule Frame { get; } = new("opposite-frames", FrameRule.Find);

    private static readonly ConflictRule[] Ordinary =
    [
        new("negation", Either(NegationRule.Find)),
        new("quantifier", Either(QuantifierRule.Find)),
        new("direction", DirectionRule.Find),
        new("position", PositionRule.Find),
        new("antonym", AntonymRule.Find),
        new("number", NumberRule.Find),
        new("date", DateRule.Find),
        new("exclusive-words", ExclusiveRule.Find),
        new("only", Either(OnlyRule.Find)),
        new("agent", AgentRule.Find),
        new("kind-of-thing", KindRule.Find),
        Frame,
    ];

    /// <summary>The names of all rules in that order.</summary>
    public static IEnumerable<string> Names => Ordinary.Select(rule => rule.Name).Prepend(Denial.Name);

    /// <summary>Whether a claim can be part of a conflict at all.</summary>
    public static bool IsPutForward(Proposition proposition) => !proposition.Is(NotPutForward);

    /// <summary>The first rule that finds a clash, and the clash.</summary>
    public static (ConflictRule Rule, Clash Clash)? Find(PropositionPair pair)
    {
        if (pair.A.Is(Moods.Denied) != pair.B.Is(Moods.Denied))
            return Denial.Find(pair) is { } denial ? (Denial, denial) : null;
        if (!MayClash(pair) || (!pair.IsPresented && pair.Cover < LeastCover && !pair.A.HasPosition && !pair.B.HasPosition))
            return null;
        foreach (var rule in Ordinary)
        {
            if (rule.Find(pair) is { } clash)
                return (rule, clash);
        }
        return null;
    }

    /// <summary>Not one that is and one that ought to be, was or may be.</summary>
    private static bool MayClash(PropositionPair pair)
    {
        var (a, b) = (pair.A, pair.B);
        if (a.Is(Moods.Deontic) != b.Is(Moods.Deontic))
            return false;
        if (IsBygone(a) ? b.Is(Moods.Future) : IsBygone(b) && a.Is(Moods.Future))
            return false;
        return !a.Is(Moods.Possible) && !b.Is(Moods.Possible);
    }

    private static bool IsBygone(Proposition proposition) => proposition.Is(Moods.Past) && !proposition.Is(Moods.Present | Moods.Future);

    /// <summary>A rule that looks at one side, asked for both.</summary>
    private static Func<PropositionPair, Clash?> Either(Func<PropositionPair, Proposition, Proposition, (int First, int Own, int Other, double Strength)?> find) => pair =>
    {
        if (find(pair, pair.A, pair.B) is { } first)
            return Of(first);
        return find(pair, pair.B, pair.A) is { } second ? Of(second).Swapped : null;

        static Clash Of((int First, int Own, int Other, double Strength) found) => Clash.Of((found.First, found.Own), (found.Other, found.Other), found.Strength);
    };
}
