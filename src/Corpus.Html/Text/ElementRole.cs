using AngleSharp.Dom;

namespace Corpus.Html.Text;

/// <summary>What an element is for the text of a page.</summary>
internal enum ElementRole
{
    /// <summary>Part of a line.</summary>
    Inline,

    /// <summary>A block of its own.</summary>
    Block,

    /// <summary>Nothing that is read: not shown, or no text.</summary>
    Hidden,

    /// <summary>The end of a line.</summary>
    Break,

    /// <summary>An element that browsers set quotation marks around.</summary>
    Marks,

    /// <summary>A block quotation.</summary>
    Quotation,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A cell of a table: a row is a line.</summary>
    Cell,
}
