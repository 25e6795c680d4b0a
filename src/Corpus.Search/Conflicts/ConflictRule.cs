namespace Corpus.Search.Conflicts;

/// <summary>A reason why two propositions may not fit together.</summary>
/// <param name="Name">In kebab case; what a conflict shows.</param>
/// <param name="Find">The words of both that clash; null where nothing does.</param>
internal sealed record ConflictRule(string Name, Func<PropositionPair, Clash?> Find);

/// <summary>What clashes.</summary>
/// <param name="A">Index of the word of the first proposition, and of the last one that belongs to it.</param>
/// <param name="B">The same of the second proposition.</param>
/// <param name="Strength">How sure it is, 0 to 1.</param>
internal readonly record struct Clash((int First, int Last) A, (int First, int Last) B, double Strength)
{
    public static Clash? At(int a, int b, double strength) => Of((a, a), (b, b), strength);

    public static Clash Of((int First, int Last) a, (int First, int Last) b, double strength) => new(a, b, Math.Round(Math.Min(1, strength), 2));

    /// <summary>The clash with both sides changed over.</summary>
    public Clash Swapped => new(B, A, Strength);
}
