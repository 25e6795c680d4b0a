using Corpus.Extraction;
using Corpus.Extraction.Quotations;
using Corpus.Model;

namespace Corpus.Accuracy.Tracing;

/// <summary>One quote: its rule, what the rule read, who is behind the mention and why, and the claims.</summary>
internal sealed class QuoteTrace(TraceWriter lines, ReadBody body)
{
    /// <summary>Writes the quote of an index, from zero.</summary>
    public void Write(int index)
    {
        var (quote, attribution) = (body.Quotes[index], body.Attributions[index]);
        lines.Line($"  QUOTE {index + 1}, {lines.By(quote.Rule)}: {quote.Kind}, {quote.Stance}");
        foreach (var evidence in quote.Explain().Evidence)
        {
            foreach (var span in evidence.Words.Spans)
                lines.Words(2, span, Label(evidence.Label), Rule(evidence.Label));
        }

        lines.Note(2, "speaker", Speaker(attribution, quote.Speaker));
        foreach (var claim in quote.Claims)
        {
            foreach (var span in claim.Words.Spans)
                lines.Words(2, span, "claim", $"{claim.Stance}, {claim.Polarity}, {lines.By(claim.Explain().Rule)}");
        }
    }

    // The kind of the mention stands behind its label; here the resolver's rule says more.
    private static string Label(string label) => label.Split(' ')[0];

    /// <summary>The rule that a label names in brackets, if it does.</summary>
    private string Rule(string label) =>
        label.Split('(', ')') is [_, var rule, _] && RuleCatalog.Find(rule) is not null ? lines.By(rule) : "";

    private string Speaker(Attribution attribution, Speaker? speaker)
    {
        var name = speaker?.Name ?? "nobody";
        if (attribution.SpeakerOf is not null)
            return $"{name}, as of quote {body.Attributions.IndexOf(attribution.Origin) + 1}";
        return body.Resolved.TryGetValue(attribution, out var resolution) ? $"{name}, {lines.By(resolution.Rule)}" : $"{name}: no words name one";
    }
}
