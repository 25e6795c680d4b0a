namespace Corpus.Model;

/// <summary>A name, description or role that the text gives a speaker, at the place where it first does.</summary>
/// <param name="Words">The words and their place.</param>
/// <param name="Rule">Name of the rule that joined the words to the speaker.</param>
public sealed record Designation(AnchoredText Words, string Rule)
{
    /// <summary>The words.</summary>
    public string Text => Words.Text;

    /// <summary>Where the words stand, in UTF-16 units of the source text from zero.</summary>
    public TextSpan Span => Words.Envelope;

    /// <summary>The rule that joined the words to the speaker.</summary>
    public Explanation Explain() => Explanation.Of(this);

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
