using Corpus.Model;

namespace Corpus.Search.Concordances;

/// <summary>A keyword in its context: one place where a term stands.</summary>
/// <remarks><c>Left + Keyword + Right</c> is the line as it stands in the text, with runs of white space as one space. Immutable and thread-safe.</remarks>
public sealed class ConcordanceLine
{
    /// <summary>Words on each side that lines are sorted by.</summary>
    public const int MaxNeighbours = 10;

    internal ConcordanceLine(AnchoredText words, Article article, Quote? quote, int line)
    {
        Words = words;
        Article = article;
        Quote = quote;
        Line = line;
    }

    /// <summary>What stands before the keyword, up to it: it ends with a space where there is one. Empty at the start of the passage.</summary>
    public required string Left { get; init; }

    /// <summary>The words that the term found.</summary>
    public required string Keyword { get; init; }

    /// <summary>What stands behind the keyword, from it on. Empty at the end of the passage.</summary>
    public required string Right { get; init; }

    /// <summary>The words before the keyword as search compares them, nearest first, also beyond the window; at most <see cref="MaxNeighbours"/>.</summary>
    public required ValueList<string> LeftWords { get; init; }

    /// <summary>The keyword's own words as search compares them.</summary>
    public required ValueList<string> KeywordWords { get; init; }

    /// <summary>The words behind the keyword as search compares them, nearest first, also beyond the window; at most <see cref="MaxNeighbours"/>.</summary>
    public required ValueList<string> RightWords { get; init; }

    /// <summary>The keyword and its place: the characters of the source.</summary>
    public AnchoredText Words { get; }

    /// <summary>Where the keyword stands, in UTF-16 units of the source text from zero; several spans where the attribution interrupts it.</summary>
    public ValueList<TextSpan> Spans => Words.Spans;

    /// <summary>The article that it stands in.</summary>
    public Article Article { get; }

    /// <summary>The innermost quote whose words the keyword is part of; null where the article itself speaks.</summary>
    public Quote? Quote { get; }

    /// <summary>Who says it; null where the article itself speaks, or does not tell.</summary>
    public Speaker? Speaker => Quote?.Speaker;

    /// <summary>The line of the source on which the keyword starts, counted from one.</summary>
    public int Line { get; }

    /// <summary>The keyword with what stands around it.</summary>
    public override string ToString() => Left + Keyword + Right;
}
