namespace Corpus.Model;

/// <summary>Words of the article that a rule took for something.</summary>
/// <param name="Label">What they were taken for: "content", "cue", "mention (pronoun)", "addressee", …</param>
/// <param name="Words">The words and their place.</param>
public sealed record Evidence(string Label, AnchoredText Words)
{
    /// <summary>The words.</summary>
    public string Text => Words.Text;

    /// <summary>Label and words.</summary>
    public override string ToString() => $"{Label}: {Text}";
}
