using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>What a person does with a quote.</summary>
internal enum CorrectionAction
{
    Change,
    Add,
    Remove,
}

/// <summary>One item under <c>quotes</c>.</summary>
internal sealed record QuoteCorrection
{
    public required CorrectionAction Action { get; init; }

    /// <summary>Words of the quote that is changed or removed; the first words of one that is added.</summary>
    public required LocatedText Anchor { get; init; }

    /// <summary>The words that the quote shall have, a text for each piece; empty where they stay.</summary>
    public IReadOnlyList<LocatedText> Words { get; init; } = [];

    /// <summary>Words that stand somewhere before the place that is meant; null where the anchor suffices.</summary>
    public LocatedText? After { get; init; }

    /// <summary>Which of the places is meant, from one; null where only one is.</summary>
    public int? Occurrence { get; init; }

    /// <summary>Null where the speaker stays; without text where nobody is known.</summary>
    public LocatedText? Speaker { get; init; }

    /// <summary>Null where the cue stays; without text where there is none.</summary>
    public LocatedText? Cue { get; init; }

    /// <summary>Null where the addressee stays; without text where nobody is named.</summary>
    public LocatedText? Addressee { get; init; }

    public QuoteKind? Kind { get; init; }

    public Stance? Stance { get; init; }

    /// <summary>Whether it is negated; null where that stays.</summary>
    public bool? IsNegated { get; init; }
}

/// <summary>One item under <c>speakers</c>.</summary>
internal sealed record SpeakerCorrection
{
    /// <summary>A name that the article gives the speaker.</summary>
    public required LocatedText Name { get; init; }

    /// <summary>The name that he shall have; null where it stays.</summary>
    public LocatedText? Rename { get; init; }

    public SpeakerKind? Kind { get; init; }

    /// <summary>Other names and descriptions of him in the article.</summary>
    public IReadOnlyList<LocatedText> Aliases { get; init; } = [];
}

/// <summary>What a file of corrections says.</summary>
internal sealed record CorrectionList(IReadOnlyList<QuoteCorrection> Quotes, IReadOnlyList<SpeakerCorrection> Speakers);
