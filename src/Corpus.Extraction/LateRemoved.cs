using Corpus.Extraction.Cleaning;
using Corpus.Model;

namespace Corpus.Extraction;

/// <summary>What was taken off the page of an article, as places until it is asked for.</summary>
internal sealed class LateRemoved(SourceText source, List<RuledSpan> parts) : LateList<RemovedText>
{
    private readonly RuledSpan[] _parts = [.. parts];

    /// <inheritdoc/>
    protected override ValueList<RemovedText> Make() => new(_parts.Select(part => new RemovedText(new AnchoredText(source, part.Span), part.Rule.Kind, part.Rule.Name)));
}
