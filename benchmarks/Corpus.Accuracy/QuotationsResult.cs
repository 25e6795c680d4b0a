namespace Corpus.Accuracy;

/// <summary>How a run of <c>testquote</c> went.</summary>
/// <param name="Figures">The lines to print.</param>
/// <param name="Matrix">The verdicts of the items that have a right one.</param>
/// <param name="Faults">A line for each seed that gave no article.</param>
internal sealed record QuotationsResult(string Figures, ConfusionMatrix Matrix, IReadOnlyList<string> Faults);
