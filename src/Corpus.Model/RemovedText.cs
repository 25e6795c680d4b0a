namespace Corpus.Model;

/// <summary>A run of characters that is no part of the article; it stays in the source text.</summary>
/// <param name="Words">The characters and their place.</param>
/// <param name="Kind">Why they are no part of the article.</param>
/// <param name="Rule">Name of the rule that says so.</param>
public sealed record RemovedText(AnchoredText Words, RemovalKind Kind, string Rule)
{
    /// <summary>The characters.</summary>
    public string Text => Words.Text;

    /// <summary>Where they stand, in UTF-16 units of the source text from zero.</summary>
    public TextSpan Span => Words.Envelope;

    /// <summary>The rule that took the characters off the page.</summary>
    public Explanation Explain() => Explanation.Of(this);

    /// <summary>The characters.</summary>
    public override string ToString() => Text;
}
