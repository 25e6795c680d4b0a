namespace Corpus.PowerShell.Output;

/// <summary>Words of one speaker, or of nobody.</summary>
/// <param name="Text">The words, brackets and numbers among them.</param>
/// <param name="Speaker">Number of the speaker from one; <see cref="UnknownSpeaker"/> where the text does not tell, <see cref="Nobody"/> where nobody is quoted.</param>
internal readonly record struct MarkedRun(string Text, int Speaker)
{
    public const int Nobody = 0;

    public const int UnknownSpeaker = -1;
}
