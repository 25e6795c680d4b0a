using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Speakers;

/// <summary>A noun phrase, found by the classes of its words and nothing else.</summary>
/// <param name="Range">All of it.</param>
/// <param name="Head">The part before the first preposition: "the spokesperson" in "the spokesperson for the ministry".</param>
internal readonly record struct NounPhrase(TokenRange Range, TokenRange Head)
{
    public bool IsEmpty => Range.IsEmpty;
}
