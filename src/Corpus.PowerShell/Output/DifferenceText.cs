using Corpus.Search.Quotations;

namespace Corpus.PowerShell.Output;

/// <summary>Writes the differences of a quotation for a screen. The marks stay where colours are: a colour alone is overlooked, and lost when copied.</summary>
internal static class DifferenceText
{
    private const string Red = "91";
    private const string Green = "92";
    private const string Yellow = "93";
    private const string Dim = "2";
    private const string Inverse = "1;7";

    public static string Verdict(QuotationFinding finding, bool colours) => Paint(
        finding.Verdict.ToString(),
        finding.Verdict switch
        {
            QuotationVerdict.Verbatim => Green,
            QuotationVerdict.Trimmed or QuotationVerdict.Paraphrase => Yellow,
            _ => Red,
        },
        colours);

    public static string Differences(QuotationFinding finding, bool colours) => finding.Differences.Count == 0
        ? finding.Text
        : string.Join(" ", finding.Differences.Select(part => Paint(part.ToString(), Style(part), colours)));

    private static string Style(WordDifference part) => part switch
    {
        { Weight: DifferenceWeight.Negation or DifferenceWeight.Number or DifferenceWeight.Name } => Inverse + ";" + Red,
        { IsFault: true } => Red,
        { Kind: DifferenceKind.Same } => "",
        _ => Dim,
    };

    /// <summary>Each word has its own sequences, so that a line may break between any two.</summary>
    private static string Paint(string text, string style, bool colours) => !colours || style.Length == 0
        ? text
        : string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => $"\u001b[{style}m{word}\u001b[0m"));
}
