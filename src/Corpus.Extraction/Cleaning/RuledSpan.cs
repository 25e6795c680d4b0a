using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>A run of characters that is no part of the article.</summary>
/// <param name="Span">Where it stands, in UTF-16 units of the source text from zero.</param>
/// <param name="Rule">The rule that says so.</param>
internal readonly record struct RuledSpan(TextSpan Span, CleaningRule Rule);
