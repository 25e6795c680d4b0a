using System.Globalization;
using System.Text;
using Corpus.Search.Quotations;

namespace Corpus.Accuracy;

/// <summary>How often each verdict was given where each was right.</summary>
internal sealed class ConfusionMatrix(IReadOnlyList<(QuotationVerdict Right, QuotationVerdict Given)> pairs)
{
    private static readonly QuotationVerdict[] _verdicts = Enum.GetValues<QuotationVerdict>();

    /// <summary>Number of items.</summary>
    public int Count => pairs.Count;

    /// <summary>Share of the items with the right verdict.</summary>
    public double Accuracy => Count == 0 ? 0 : (double)pairs.Count(pair => pair.Right == pair.Given) / Count;

    /// <summary>Number of items with one right verdict that were given another.</summary>
    public int Of(QuotationVerdict right, QuotationVerdict given) => pairs.Count(pair => pair.Right == right && pair.Given == given);

    /// <summary>A row for each right verdict, a column for each that was given, and the share that is right.</summary>
    public override string ToString()
    {
        var table = new StringBuilder("right \\ given");
        foreach (var given in _verdicts)
            table.Append(CultureInfo.InvariantCulture, $" {given,12}");
        foreach (var right in _verdicts)
        {
            table.Append(CultureInfo.InvariantCulture, $"\n{right,-13}");
            foreach (var given in _verdicts)
                table.Append(CultureInfo.InvariantCulture, $" {Of(right, given),12}");
        }

        return table.Append(CultureInfo.InvariantCulture, $"\n{100 * Accuracy:F1} % right, {Of(QuotationVerdict.Altered, QuotationVerdict.Verbatim)} altered taken for verbatim").ToString();
    }
}
