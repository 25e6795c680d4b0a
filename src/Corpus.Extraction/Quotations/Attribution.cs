using Corpus.Extraction.Sentences;
using Corpus.Extraction.Speakers;
using Corpus.Model;

namespace Corpus.Extraction.Quotations;

/// <summary>One piece of content, without its quotation marks.</summary>
/// <param name="Span">The words.</param>
/// <param name="Marks">Whether all of them, some or none stand between quotation marks.</param>
internal readonly record struct Piece(TextSpan Span, QuoteKind Marks);

/// <summary>What a rule found: content, the words that attribute it, and the words that name the speaker.</summary>
internal sealed class Attribution
{
    /// <summary>Name of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Index of the sentence with the cue, or with the content where there is no cue.</summary>
    public required int Sentence { get; init; }

    /// <summary>In the order of the text.</summary>
    public List<Piece> Pieces { get; } = [];

    /// <summary>The words that attribute; empty where there are none.</summary>
    public TokenRange Cue { get; init; }

    /// <summary>The words that name the speaker; empty where there are none.</summary>
    public NounPhrase Mention { get; init; }

    /// <summary>The attribution whose speaker this one has; null where it has its own.</summary>
    public Attribution? SpeakerOf { get; init; }

    /// <summary>The attribution that names the speaker: this one, or the one whose speaker goes on.</summary>
    public Attribution Origin => SpeakerOf?.Origin ?? this;

    /// <summary>Who is told; empty where nobody is named.</summary>
    public TokenRange Addressee { get; set; }

    /// <summary>The words that tell when it was said; empty where none do.</summary>
    public TokenRange Time { get; set; }

    public Stance Stance { get; init; }

    /// <summary>The attribution whose content this one's refers to ("a claim that X dismissed"); null where the content stands for itself.</summary>
    public Attribution? RefersTo { get; init; }

    /// <summary>Direct and indirect pieces together are mixed.</summary>
    public QuoteKind Kind => Pieces.All(piece => piece.Marks == QuoteKind.Direct) ? QuoteKind.Direct
        : Pieces.All(piece => piece.Marks == QuoteKind.Indirect) ? QuoteKind.Indirect
        : QuoteKind.Mixed;
}
