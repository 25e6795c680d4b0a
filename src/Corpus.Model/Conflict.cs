namespace Corpus.Model;

/// <summary>Two claims that may not fit together. Whether they do, and which of them is true, is for a person to say.</summary>
/// <remarks>Immutable and thread-safe. Equal by value.</remarks>
/// <param name="Kind">Who stands against whom.</param>
/// <param name="Rule">Name of the rule that fired, as <see cref="RuleCatalog"/> lists it.</param>
/// <param name="First">The claim that was said first, as far as dates tell; otherwise the one that comes first in the corpus.</param>
/// <param name="Second">The other claim.</param>
/// <param name="FirstWords">What in the first claim clashes.</param>
/// <param name="SecondWords">What in the second claim clashes.</param>
/// <param name="Strength">How sure the rule is, from 0 to 1 in steps of a hundredth. It orders conflicts and is no probability.</param>
public sealed record Conflict(ConflictKind Kind, string Rule, Claim First, Claim Second, AnchoredText FirstWords, AnchoredText SecondWords, double Strength)
{
    /// <summary>In a sentence, why the two may not fit together.</summary>
    public string Reason => ConflictReason.Of(this);

    /// <summary>The sentence.</summary>
    public override string ToString() => Reason;
}
