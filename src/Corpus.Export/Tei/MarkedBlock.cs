using Corpus.Model;

namespace Corpus.Export.Tei;

/// <summary>A run of text with the parts of quotes in it, each inside another or beside it.</summary>
/// <param name="Span">The text, in UTF-16 units.</param>
/// <param name="Parts">The parts by their starts, the longer first.</param>
internal sealed record MarkedBlock(TextSpan Span, IReadOnlyList<QuotePart> Parts);
