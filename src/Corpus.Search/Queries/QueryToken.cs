using Corpus.Model;

namespace Corpus.Search.Queries;

/// <summary>What a token of a query is.</summary>
internal enum QueryTokenKind
{
    /// <summary>Characters between spaces and quotation marks.</summary>
    Word,

    /// <summary>What stands between quotation marks.</summary>
    Phrase,

    /// <summary>A hyphen or <c>NOT</c> that excludes what follows.</summary>
    Minus,

    /// <summary>The name of a field; its colon is not part of the text.</summary>
    Field,

    /// <summary>A parenthesis that opens a group.</summary>
    Open,

    /// <summary>A parenthesis that closes a group.</summary>
    Close,

    /// <summary><c>OR</c> or <c>|</c>.</summary>
    Or,

    /// <summary><c>AND</c>.</summary>
    And,
}

/// <summary>A token of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters, without quotation marks and colon.</param>
/// <param name="Span">Where it stands with them, in UTF-16 units of the query from zero.</param>
internal sealed record QueryToken(QueryTokenKind Kind, string Text, TextSpan Span);
