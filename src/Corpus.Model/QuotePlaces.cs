namespace Corpus.Model;

/// <summary>Where the words stand that attribute a quote, each at one span; empty where there are none.</summary>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Mention">The words that name the speaker.</param>
/// <param name="Phrase">The mention with what stands around it to present the speaker.</param>
/// <param name="Kind">How the mention names the speaker.</param>
internal readonly record struct QuotePlaces(TextSpan Cue, TextSpan Mention, TextSpan Phrase, MentionKind Kind)
{
    /// <summary>The words of the cue.</summary>
    public AnchoredText CueOf(SourceText source) => new(source, Cue);

    /// <summary>The mention with its phrase.</summary>
    public Mention MentionOf(SourceText source)
    {
        var words = new AnchoredText(source, Mention);
        return Phrase == Mention ? new(words, Kind) : new(words, Kind, new AnchoredText(source, Phrase));
    }
}
