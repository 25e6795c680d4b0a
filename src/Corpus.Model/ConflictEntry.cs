namespace Corpus.Model;

/// <summary>A conflict as it is stored: the numbers of its claims in place of the claims.</summary>
/// <param name="Kind">Who stands against whom.</param>
/// <param name="Rule">Name of the rule that fired.</param>
/// <param name="First">Zero-based index of the first claim in <see cref="ICorpus.Claims"/>.</param>
/// <param name="Second">Zero-based index of the second claim.</param>
/// <param name="FirstWords">Where the words of the first claim that clash stand in its source text.</param>
/// <param name="SecondWords">Where those of the second stand in its own.</param>
/// <param name="Strength">How sure the rule is, in hundredths.</param>
public readonly record struct ConflictEntry(ConflictKind Kind, string Rule, int First, int Second, TextSpan FirstWords, TextSpan SecondWords, int Strength)
{
    /// <summary>The conflict, with its claims taken from the corpus.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A claim is not there, or words reach past the end of their text.</exception>
    public Conflict In(IReadOnlyList<Claim> claims)
    {
        var (first, second) = ((claims ?? throw new ArgumentNullException(nameof(claims)))[First], claims[Second]);
        return new Conflict(Kind, Rule, first, second, new AnchoredText(first.Words.Source, FirstWords), new AnchoredText(second.Words.Source, SecondWords), Strength / 100.0);
    }
}
