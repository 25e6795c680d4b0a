using Corpus.Model;

namespace Corpus.Export.Tei;

/// <summary>A run of a quote that an element can enclose.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Index">Which one it is among those that are exported of the article, from zero.</param>
/// <param name="Span">Where the run stands, in UTF-16 units.</param>
/// <param name="Number">Which run of the quote it is, from zero.</param>
internal sealed record QuotePart(Quote Quote, int Index, TextSpan Span, int Number);
