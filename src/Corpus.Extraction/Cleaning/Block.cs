using Corpus.Model;

namespace Corpus.Extraction.Cleaning;

/// <summary>A paragraph, headline or line of furniture: what cleaning decides about as a whole.</summary>
internal struct Block
{
    /// <summary>With the marks of Markdown around it.</summary>
    public TextSpan Outer;

    /// <summary>Without marks.</summary>
    public TextSpan Content;

    /// <summary>What is left of the content once a dateline or a credit is cut off.</summary>
    public TextSpan Span;

    /// <summary>What can be seen of the content without reading it.</summary>
    public LineShape Shape;

    /// <summary>Level of a Markdown heading, from 1; 0 where it is none.</summary>
    public int HeadingLevel;

    /// <summary>Whether Markdown makes a link of the whole content.</summary>
    public bool IsLink;

    /// <summary>What the interface lexicon says about the content.</summary>
    public InterfaceClass Phrase;

    /// <summary>Whether the phrase may as well be a word of an article, so that its place has to agree.</summary>
    public bool IsPhraseOfEdges;

    /// <summary>The rule that removed the block; null while it is part of the article.</summary>
    public CleaningRule? RemovedBy;

    public readonly bool IsOpen => RemovedBy is null;

    /// <summary>Text of an article for sure: a sentence, or too long for furniture.</summary>
    public readonly bool IsProse => Shape.IsSentence || Shape.Words >= LineShape.ProseWords;
}
