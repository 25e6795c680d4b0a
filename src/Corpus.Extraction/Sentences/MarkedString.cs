using Corpus.Model;

namespace Corpus.Extraction.Sentences;

/// <summary>A string between quotation marks, inside one paragraph.</summary>
/// <param name="Outer">With its marks.</param>
/// <param name="Inner">Without its marks and without white space at its ends.</param>
/// <param name="Closed">Whether a mark closes it; otherwise the paragraph's end does.</param>
internal readonly record struct MarkedString(TextSpan Outer, TextSpan Inner, bool Closed);
