using Corpus.Extraction.Lexicon;
using Corpus.Model;

namespace Corpus.Extraction.Sentences;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Comma,

    /// <summary>A full stop, question mark, exclamation mark or ellipsis.</summary>
    Stop,
    Colon,
    Semicolon,
    Dash,
    OpenBracket,
    CloseBracket,

    /// <summary>The possessive "'s" or the apostrophe after a plural.</summary>
    Possessive,

    /// <summary>A whole string between quotation marks: opaque to the rules outside it.</summary>
    Marked,

    Other,
}

/// <summary>One word, sign or marked string of the text outside quotation marks.</summary>
/// <param name="Start">Index of its first UTF-16 unit in the source text.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Entry">What the lexicon knows of it; empty for everything but words.</param>
/// <param name="Marked">Index of its marked string; -1 where it is none.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, LexiconEntry Entry, int Marked = -1)
{
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>A capitalised word that no closed class claims: part of a name, unless it only opens a sentence.</summary>
    public bool IsNamePart => Kind == TokenKind.Word && Has(WordTags.Capital) && !Has(WordTags.Closed | WordTags.Time);

    public bool Has(WordTags tags) => (Entry.Tags & tags) != 0;
}
