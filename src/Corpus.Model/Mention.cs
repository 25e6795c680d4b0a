namespace Corpus.Model;

/// <summary>The words that name the speaker of one quote.</summary>
/// <param name="Words">The words and their place.</param>
/// <param name="Kind">How they name the speaker.</param>
public sealed record Mention(AnchoredText Words, MentionKind Kind)
{
    /// <summary>The words.</summary>
    public string Text => Words.Text;

    /// <summary>Where the words stand, in UTF-16 units of the source text from zero.</summary>
    public TextSpan Span => Words.Envelope;

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
