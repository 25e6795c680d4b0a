using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>What cleaning found on a page: its title, the paragraphs of the article, and everything else as removed.</summary>
/// <remarks>
/// All spans count UTF-16 units of the whole text. Title, paragraphs and removed runs do not overlap,
/// and what none of them covers inside the body is white space. Immutable, equal by value.
/// </remarks>
public sealed record CleanedText
{
    /// <summary>The line that holds the title, without Markdown marks; null where the page has none.</summary>
    public TextSpan? Title { get; init; }

    /// <summary>The paragraphs in the order of the text; never empty, no white space at their ends.</summary>
    public ValueList<TextSpan> Paragraphs { get; init; } = ValueList<TextSpan>.Empty;

    /// <summary>The removed runs in the order of the text; never empty, no white space at their ends.</summary>
    public ValueList<RemovedSpan> Removed { get; init; } = ValueList<RemovedSpan>.Empty;

    /// <summary>Where the sender of a press release begins to speak of itself and of whom to ask; null where nothing of the kind was recognised.</summary>
    public int? Boilerplate { get; init; }

    /// <summary>Where the times stand that part the entries of a live blog, in the order of the text.</summary>
    public ValueList<int> Entries { get; init; } = ValueList<int>.Empty;

    /// <summary>Who wrote the article, as its byline says; null where no byline was recognised.</summary>
    public string? Author { get; init; }

    /// <summary>When the article was published, as a line of the page says; a time without a zone is taken as UTC. Null where no such line gives a whole date.</summary>
    public DateTimeOffset? Published { get; init; }
}

/// <summary>A run of characters that is no part of the article.</summary>
/// <param name="Span">Where it stands, in UTF-16 units of the source text from zero.</param>
/// <param name="Kind">Why it is no part of the article.</param>
/// <param name="Rule">Name of the rule that says so; docs/cleaning.md explains each.</param>
public readonly record struct RemovedSpan(TextSpan Span, RemovalKind Kind, string Rule);
