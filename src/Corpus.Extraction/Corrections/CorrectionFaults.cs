using Corpus.Extraction.Reading;
using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>Tells which corrections no longer fit the article, at their places in the file.</summary>
internal sealed class CorrectionFaults(List<SeedDiagnostic> faults)
{
    /// <summary>Words are shown in a message up to this many characters.</summary>
    private const int ShownLength = 60;

    /// <summary>Notes that a value does not fit.</summary>
    /// <param name="value">The value.</param>
    /// <param name="message">What was looked for, as a sentence with its full stop.</param>
    public void Add(LocatedText value, string message) =>
        faults.Add(new SeedDiagnostic(SeedFault.UnfittingCorrection, value.Path, value.Span, value.Start, value.End, new ValueList<object>(message)));

    /// <summary>Words as a message shows them.</summary>
    public static string Shown(string words)
    {
        var line = FoldedText.Of(words).Text;
        return "\"" + (line.Length <= ShownLength ? line : line.Substring(0, ShownLength) + "\u2026") + "\"";
    }

    /// <summary>The words of a value as a message shows them.</summary>
    public static string Shown(LocatedText value) => Shown(value.Text);
}
