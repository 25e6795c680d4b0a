using Corpus.Model;

namespace Corpus.Search.Conflicts;

/// <summary>What the words of a proposition tell about its kind.</summary>
[Flags]
internal enum Moods
{
    None = 0,

    /// <summary>It is asked, not said.</summary>
    Question = 1,

    /// <summary>It holds under a condition.</summary>
    Conditional = 1 << 1,

    /// <summary>It tells what somebody else says.</summary>
    Reported = 1 << 2,

    /// <summary>It is held possible alone.</summary>
    Possible = 1 << 3,

    /// <summary>It ought to be.</summary>
    Deontic = 1 << 4,

    Future = 1 << 5,

    Past = 1 << 6,

    Present = 1 << 7,

    /// <summary>A pronoun or a description ("the film") may stand for the name of its subject.</summary>
    PronounSubject = 1 << 8,

    /// <summary>The speaker says that it is not true.</summary>
    Denied = 1 << 9,

    /// <summary>A word before it sets it against what was said before.</summary>
    Contrasted = 1 << 10,

    /// <summary>It speaks of some of its subject alone.</summary>
    Some = 1 << 11,
}

/// <summary>A word in its place.</summary>
internal readonly record struct PropositionWord(WordEntry Entry, TextSpan Span, WordFlags Flags, byte Clause)
{
    public bool Has(WordFlags flag) => (Flags & flag) != 0;

    /// <summary>Whether it says something of the subject.</summary>
    public bool IsContent => Has(WordFlags.Content);
}

/// <summary>What a place does to a word.</summary>
[Flags]
internal enum WordFlags : byte
{
    None = 0,
    Capital = 1,
    Negated = 2,
    Content = 4,
    Negator = 8,

    /// <summary>The first content word that a negation reaches.</summary>
    NegationHead = 16,

    /// <summary>A year, a day of a month or part of a number.</summary>
    Numeric = 32,

    /// <summary>It names a country or its people.</summary>
    Place = 64,

    /// <summary>A comma, a semicolon or a dash stands before it.</summary>
    AfterMark = 128,
}

/// <summary>A number with what it counts.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">Stem of what it counts; -1 of money, -2 of a percentage, -3 of a year.</param>
/// <param name="Bound">1 for "at least", -1 for "at most", 0 for the number itself.</param>
/// <param name="Tolerance">How far another number may lie off and still be the same one.</param>
/// <param name="At">Index of its word.</param>
internal readonly record struct Quantity(double Value, int Unit, int Bound, double Tolerance, int At)
{
    public const int Money = -1;
    public const int Percent = -2;
    public const int Year = -3;
}

/// <summary>A word of a frame with the place that it speaks of.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Sign">1 for the better, -1 for the worse.</param>
/// <param name="Place">Stem of the place.</param>
/// <param name="IsNamed">Whether the place is named, rather than meant by "the country" and its like.</param>
/// <param name="At">Index of the word.</param>
/// <param name="Last">Index of the last word, where several of the frame follow each other.</param>
internal readonly record struct FrameUse(string Frame, int Sign, int Place, bool IsNamed, int At, int Last);

/// <summary>A claim as the rules see it.</summary>
internal sealed class Proposition
{
    public required PropositionWord[] Words { get; init; }

    public required Moods Moods { get; init; }

    public required Quantity[] Quantities { get; init; }

    public required FrameUse[] Frames { get; init; }

    /// <summary>The different stems of the content words, ascending.</summary>
    public required int[] Stems { get; init; }

    /// <summary>Whether it has a word for being for something or against it.</summary>
    public required bool HasPosition { get; init; }

    public bool Is(Moods any) => (Moods & any) != 0;

    public bool Holds(int stem) => Array.BinarySearch(Stems, stem) >= 0;

    /// <summary>The index of the content word before a place; -1 where none is.</summary>
    public int ContentBefore(int at)
    {
        do
            at--;
        while (at >= 0 && !Words[at].IsContent);
        return at;
    }

    /// <summary>The index of the content word behind a place; -1 where none is.</summary>
    public int ContentBehind(int at)
    {
        do
            at++;
        while (at < Words.Length && !Words[at].IsContent);
        return at < Words.Length ? at : -1;
    }

    /// <summary>The stem of the word at an index, or of none.</summary>
    public int StemAt(int at) => at < 0 || at >= Words.Length ? -1 : Words[at].Entry.Stem;
}
