using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>What stands around a word.</summary>
[Flags]
internal enum WordMarks
{
    None = 0,

    /// <summary>It begins the text or a sentence, or follows an ellipsis: its first letter may be of either case.</summary>
    FreeCase = 1,

    /// <summary>The sentence before it ended.</summary>
    BeginsSentence = 2,

    /// <summary>It stands in square brackets, or brackets change it.</summary>
    Bracketed = 4,

    /// <summary>An ellipsis stands before it.</summary>
    AfterEllipsis = 8,

    /// <summary>A comma, a stop or the like stands before it.</summary>
    AfterPause = 16,

    /// <summary>It stands in quotation marks inside the text.</summary>
    InMarks = 32,
}

/// <summary>One word of a quotation or of what was said, as they are compared: letter by letter, typography apart.</summary>
/// <param name="Form">The letters, with one kind of apostrophe, without the stops of an acronym, separators of thousands and characters that nobody sees; several words with spaces between them where they stand in one pair of brackets.</param>
/// <param name="Span">Where the word stands, in UTF-16 units of its text.</param>
/// <param name="Marks">What stands around it.</param>
internal readonly record struct QuotedWord(string Form, TextSpan Span, WordMarks Marks)
{
    public bool Has(WordMarks marks) => (Marks & marks) != 0;

    /// <summary>Whether a reader takes both for the same word: the first letter may differ in case where a sentence begins.</summary>
    public bool IsSameAs(QuotedWord other) =>
        string.Equals(Form, other.Form, StringComparison.Ordinal)
        || ((Has(WordMarks.FreeCase) || other.Has(WordMarks.FreeCase)) && DiffersInFirstCaseAlone(Form, other.Form));

    /// <summary>Whether both differ in upper and lower case alone.</summary>
    public bool IsSameWithoutCase(QuotedWord other) => string.Equals(Form, other.Form, StringComparison.OrdinalIgnoreCase);

    private static bool DiffersInFirstCaseAlone(string one, string other) =>
        one.Length == other.Length
        && char.ToLowerInvariant(one[0]) == char.ToLowerInvariant(other[0])
        && string.CompareOrdinal(one, 1, other, 1, one.Length) == 0;
}
