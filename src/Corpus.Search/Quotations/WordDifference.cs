using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>A run of words of a quotation beside those that were said.</summary>
/// <remarks>The runs of a finding, in their order, hold all words of the quotation and all words that were said from the first to the last of them. Immutable and thread-safe.</remarks>
public sealed class WordDifference
{
    internal WordDifference(DifferenceKind kind, DifferenceWeight weight, string quoted, TextSpan? quotedSpan, AnchoredText? said)
    {
        Kind = kind;
        Weight = weight;
        Quoted = quoted;
        QuotedSpan = quotedSpan;
        SaidWords = said;
    }

    /// <summary>What happened to the words.</summary>
    public DifferenceKind Kind { get; }

    /// <summary>What makes it matter.</summary>
    public DifferenceWeight Weight { get; }

    /// <summary>The words of the quotation, as they are written; empty where it has none.</summary>
    public string Quoted { get; }

    /// <summary>Where they stand, in UTF-16 units of the tested text from zero; null where there are none.</summary>
    public TextSpan? QuotedSpan { get; }

    /// <summary>The words that were said, and their place in the article; null where there are none, and where two passages that the article gives apart are joined.</summary>
    public AnchoredText? SaidWords { get; }

    /// <summary>The words that were said; empty where there are none.</summary>
    public string Said => SaidWords?.Text ?? "";

    /// <summary>Whether the run keeps the quotation from being what was said.</summary>
    public bool IsFault => Kind is DifferenceKind.Changed or DifferenceKind.Added or DifferenceKind.Dropped || Weight > DifferenceWeight.None;

    /// <summary>The run with marks: words that were said but not quoted as <c>[-not-]</c>, words that were quoted but not said as <c>{+never+}</c>, words that are left out and may be as <c>(…of Tarn…)</c>.</summary>
    public override string ToString() => Kind switch
    {
        DifferenceKind.Same => Quoted,
        DifferenceKind.Trimmed when !IsFault => $"(…{Said}…)",
        DifferenceKind.Bracketed when !IsFault => Said.Length == 0 ? Quoted : Quoted.Length == 0 ? $"({Said})" : $"{Quoted} ({Said})",
        _ when Quoted.Length == 0 => $"[-{(Said.Length == 0 ? "…" : Said)}-]",
        _ when Said.Length == 0 => $"{{+{Quoted}+}}",
        _ => $"[-{Said}-] {{+{Quoted}+}}",
    };
}
