using Corpus.Model;

namespace Corpus.Search.Quotations;

/// <summary>What the corpus says about one quotation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class QuotationFinding
{
    internal QuotationFinding(QuotationVerdict verdict, string text, Judgement? nearest, int sourceCount, IEnumerable<string> notes)
    {
        Verdict = verdict;
        Text = text;
        Quote = nearest?.Quote;
        SaidWords = nearest?.Said;
        Similarity = nearest?.Similarity ?? 0;
        Differences = nearest is null ? ValueList<WordDifference>.Empty : new ValueList<WordDifference>(nearest.Differences);
        SourceCount = sourceCount;
        Notes = new ValueList<string>(notes);
    }

    /// <summary>Whether the quotation is genuine.</summary>
    public QuotationVerdict Verdict { get; }

    /// <summary>The words of the quotation as they are written.</summary>
    public string Text { get; }

    /// <summary>The quote with the nearest words; null where there is nothing near.</summary>
    public Quote? Quote { get; }

    /// <summary>The sentences of that quote that hold the nearest words, and their place; null where there is nothing near.</summary>
    public AnchoredText? SaidWords { get; }

    /// <summary>Share of the words that are equal among all that are compared, from 0 to 1. What is left out at an end or at an ellipsis, and what stands in brackets, does not count; what is left out in silence counts as five words at most.</summary>
    public double Similarity { get; }

    /// <summary>The quotation beside the nearest words, run by run; empty where there is nothing near.</summary>
    public ValueList<WordDifference> Differences { get; }

    /// <summary>The heaviest difference.</summary>
    public DifferenceWeight Weight => Differences.Count == 0 ? DifferenceWeight.None : Differences.Max(part => part.Weight);

    /// <summary>How many passages of the corpus support the verdict as well as this one does, this one included; 0 where none does.</summary>
    public int SourceCount { get; }

    /// <summary>What else a reader must know, in sentences: that few words prove little, that a negation is left out, that nobody is named as the speaker.</summary>
    public ValueList<string> Notes { get; }

    /// <summary>The differences with marks, as <see cref="WordDifference.ToString"/> writes them; the text where there is nothing near.</summary>
    public override string ToString() => Differences.Count == 0 ? Text : string.Join(" ", Differences);
}
