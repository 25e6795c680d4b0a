using Corpus.Extraction.Cleaning;
using Corpus.Model;

namespace Corpus.Extraction;

/// <summary>What was taken off the page of an article, as places until it is asked for.</summary>
/// <remarks>A page may have a line of furniture for each line of text, so a place and the number of its rule are kept: nine bytes a run, where a reference takes sixteen.</remarks>
internal sealed class LateRemoved : LateList<RemovedText>
{
    private static readonly CleaningRule[] Rules = [.. CleaningRules.InOrder, CleaningRules.MarkdownMark, CleaningRules.FencedCode];

    private readonly SourceText _source;
    private readonly TextSpan[] _places;
    private readonly byte[] _rules;

    /// <summary>Keeps the removed runs of a page.</summary>
    public LateRemoved(SourceText source, List<RuledSpan> parts)
    {
        (_source, _places, _rules) = (source, new TextSpan[parts.Count], new byte[parts.Count]);
        for (var i = 0; i < parts.Count; i++)
            (_places[i], _rules[i]) = (parts[i].Span, NumberOf(parts[i].Rule));
    }

    /// <inheritdoc/>
    protected override ValueList<RemovedText> Make() =>
        new(_places.Select((place, i) => new RemovedText(new AnchoredText(_source, place), Rules[_rules[i]].Kind, Rules[_rules[i]].Name)));

    private static byte NumberOf(CleaningRule rule)
    {
        byte number = 0;
        while (!ReferenceEquals(Rules[number], rule))
            number++;
        return number;
    }
}
