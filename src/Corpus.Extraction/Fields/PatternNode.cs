namespace Corpus.Extraction.Fields;

/// <summary>A part of a pattern: exactly one of its members says what it takes.</summary>
/// <param name="Set">One character.</param>
/// <param name="Sequence">Parts that follow each other.</param>
/// <param name="Choice">Parts of which one stands here.</param>
/// <param name="Repeated">A part that stands here <paramref name="Min"/> to <paramref name="Max"/> times.</param>
/// <param name="Min">The fewest times.</param>
/// <param name="Max">The most times; null where there is no end.</param>
internal sealed record PatternNode(
    CharacterSet? Set = null,
    IReadOnlyList<PatternNode>? Sequence = null,
    IReadOnlyList<PatternNode>? Choice = null,
    PatternNode? Repeated = null,
    int Min = 0,
    int? Max = null);
