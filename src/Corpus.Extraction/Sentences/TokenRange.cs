namespace Corpus.Extraction.Sentences;

/// <summary>Tokens from a first to just before an end, by their index in the article's token array.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
internal readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;

    public int Last => End - 1;

    public bool IsEmpty => End <= First;

    public bool Contains(int token) => First <= token && token < End;
}
