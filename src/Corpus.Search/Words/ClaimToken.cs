using Corpus.Model;

namespace Corpus.Search.Words;

/// <summary>One word of a text as search sees it.</summary>
/// <param name="Term">The folded form that stands in the index.</param>
/// <param name="Span">Where the word stands, in UTF-16 units of the text from zero.</param>
public readonly record struct ClaimToken(string Term, TextSpan Span);
