using Corpus.Model;
using Corpus.Search.Quotations;

namespace Corpus.PowerShell.Output;

/// <summary>What Test-Quote says about one quotation.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class QuoteTest
{
    private readonly QuotationFinding _finding;

    internal QuoteTest(DraftQuotation quotation, QuotationFinding finding, string? attributedTo)
    {
        _finding = finding;
        Line = quotation.Line;
        Column = quotation.Column;
        AttributedTo = attributedTo;
    }

    /// <summary>Whether the quotation is genuine.</summary>
    public QuotationVerdict Verdict => _finding.Verdict;

    /// <summary>The words of the quotation, as they are written.</summary>
    public string Text => _finding.Text;

    /// <summary>The line of the tested text on which the quotation begins, from one.</summary>
    public int Line { get; }

    /// <summary>The place in that line, from one.</summary>
    public int Column { get; }

    /// <summary>Who is said to have spoken: -Speaker, or the speaker of the corpus who is named beside the quotation; null where nobody is.</summary>
    public string? AttributedTo { get; }

    /// <summary>Who said the nearest words; null where the article does not tell, and where nothing is near.</summary>
    public Speaker? Speaker => Quote?.Speaker;

    /// <summary>The sentences with the nearest words; null where nothing is near.</summary>
    public string? Said => _finding.SaidWords?.Text;

    /// <summary>The quotation beside the nearest words, run by run; empty where nothing is near.</summary>
    public ValueList<WordDifference> Differences => _finding.Differences;

    /// <summary>The differences in one line, with marks: <c>[-said, not quoted-]</c>, <c>{+quoted, not said+}</c>, <c>(…left out…)</c>.</summary>
    public string Difference => _finding.ToString();

    /// <summary>What makes the heaviest difference matter.</summary>
    public DifferenceWeight Weight => _finding.Weight;

    /// <summary>Share of the words that are equal, from 0 to 1; what may be left out does not count.</summary>
    public double Similarity => _finding.Similarity;

    /// <summary>How many passages of the corpus support the verdict as well as this one, this one included; 0 where none does.</summary>
    public int SourceCount => _finding.SourceCount;

    /// <summary>What else must be known, in sentences.</summary>
    public ValueList<string> Notes => _finding.Notes;

    /// <summary>The quote with the nearest words; null where nothing is near.</summary>
    public Quote? Quote => _finding.Quote;

    /// <summary>The article that reports it; null where nothing is near.</summary>
    public Article? Article => Quote?.Article;

    /// <summary>Where the nearest words stand: path below the root of the corpus and line, as <c>path:line</c>; null where nothing is near.</summary>
    public string? Source => _finding.SaidWords is { } words ? SourceLocation.Of(words) : null;

    /// <summary>The verdict as the views show it.</summary>
    /// <param name="colours">Whether escape sequences give it a colour.</param>
    public string ShowVerdict(bool colours) => DifferenceText.Verdict(_finding, colours);

    /// <summary>The differences as the views show them: with marks, and with notes.</summary>
    /// <param name="colours">Whether escape sequences give the marks a colour.</param>
    public string ShowDifference(bool colours) => DifferenceText.Differences(_finding, colours);

    /// <summary>Verdict and differences.</summary>
    public override string ToString() => $"{Verdict}: {Difference}";
}
