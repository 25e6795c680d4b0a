namespace Corpus.Search.Conflicts;

/// <summary>What a single word does to a proposition, as Lexicon/words.txt tells.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Light = 1,
    Pronoun = 1 << 1,
    Copula = 1 << 2,
    Past = 1 << 3,
    Present = 1 << 4,
    Future = 1 << 5,
    Possible = 1 << 6,
    Deontic = 1 << 7,
    Conditional = 1 << 8,
    Reporting = 1 << 9,
    All = 1 << 10,
    Few = 1 << 11,
    Some = 1 << 12,
    Only = 1 << 13,
    Contrast = 1 << 14,
    Border = 1 << 15,
    At = 1 << 16,
    Toward = 1 << 17,
    Counter = 1 << 18,
    Back = 1 << 19,
    Transparent = 1 << 20,
    Approximate = 1 << 21,
    AtLeast = 1 << 22,
    AtMost = 1 << 23,
}
