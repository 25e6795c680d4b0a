namespace Corpus.Model;

/// <summary>The words that name the speaker of one quote.</summary>
/// <param name="Words">The words and their place.</param>
/// <param name="Kind">How they name the speaker.</param>
/// <param name="Phrase">The words with what stands around them to present the speaker: title, age, apposition, relative clause; the words alone where nothing does.</param>
public sealed record Mention(AnchoredText Words, MentionKind Kind, AnchoredText Phrase)
{
    /// <summary>A mention around which nothing stands.</summary>
    public Mention(AnchoredText words, MentionKind kind)
        : this(words, kind, words)
    {
    }

    /// <summary>The words.</summary>
    public string Text => Words.Text;

    /// <summary>Where the words stand, in UTF-16 units of the source text from zero.</summary>
    public TextSpan Span => Words.Envelope;

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
