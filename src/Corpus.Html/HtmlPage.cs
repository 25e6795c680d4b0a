using Corpus.Model;

namespace Corpus.Html;

/// <summary>What a saved page holds: the text of its article, and what the page says of itself.</summary>
/// <remarks>Nothing is guessed: what the page does not say is null. Immutable, equal by value.</remarks>
public sealed record HtmlPage
{
    /// <summary>The headline, on one line; null where the page states none.</summary>
    public string? Title { get; init; }

    /// <summary>When the article was published; null where the page does not say so.</summary>
    public PageDate? Published { get; init; }

    /// <summary>When the article was last changed; null where the page does not say so.</summary>
    public PageDate? Modified { get; init; }

    /// <summary>Who published it; null where the page does not say so.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it, in the order of the page.</summary>
    public ValueList<string> Authors { get; init; } = ValueList<string>.Empty;

    /// <summary>The language as an IETF tag; null where the page does not say so.</summary>
    public string? Language { get; init; }

    /// <summary>The absolute address that the page calls its own; null where it states none.</summary>
    public string? Url { get; init; }

    /// <summary>The text of the article, block by block; empty where the page has no article.</summary>
    public ValueList<HtmlBlock> Blocks { get; init; } = ValueList<HtmlBlock>.Empty;

    /// <summary>The name of the encoding that the bytes were read in.</summary>
    public string Encoding { get; init; } = "utf-8";
}

/// <summary>What a block of text is on the page.</summary>
public enum HtmlBlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,
}

/// <summary>A block of the text of an article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words on one line, as a browser shows them.</param>
/// <param name="Level">Of a heading, 1 to 6; 0 otherwise.</param>
/// <param name="QuoteDepth">In how many block quotations it stands.</param>
public readonly record struct HtmlBlock(HtmlBlockKind Kind, string Text, int Level = 0, int QuoteDepth = 0);
