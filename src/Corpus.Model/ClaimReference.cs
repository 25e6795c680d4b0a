namespace Corpus.Model;

/// <summary>A pronoun of a claim, and whom it means.</summary>
/// <remarks>Only where the engine is sure; immutable and thread-safe.</remarks>
/// <param name="Words">The pronoun and its place.</param>
/// <param name="Name">The name of the person or body that it means.</param>
public sealed record ClaimReference(AnchoredText Words, string Name)
{
    /// <summary>The pronoun and the name.</summary>
    public override string ToString() => $"{Words.Text} = {Name}";
}
