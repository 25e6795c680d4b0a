namespace Corpus.Model;

/// <summary>One paragraph of an article's body.</summary>
/// <param name="Words">The text and its place.</param>
public sealed record Paragraph(AnchoredText Words)
{
    /// <summary>The text.</summary>
    public string Text => Words.Text;

    /// <summary>Where the paragraph stands, in UTF-16 units of the source text from zero.</summary>
    public TextSpan Span => Words.Envelope;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
