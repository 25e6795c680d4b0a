using Corpus.Extraction.Reading;

namespace Corpus.Extraction.Corrections;

/// <summary>Tells which of several places a correction means, by 'after' and 'occurrence'.</summary>
internal sealed class PlaceChooser(ArticleWords words, CorrectionFaults faults)
{
    /// <summary>The index of the place; -1 where none or more than one is meant, which is noted as a fault.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="starts">Where each place with its words begins, in the order of the text.</param>
    /// <param name="noun">What a place is: "quote" or "passage".</param>
    public int Choose(QuoteCorrection correction, IReadOnlyList<int> starts, string noun)
    {
        var sought = CorrectionFaults.Shown(correction.Anchor);
        if (starts.Count == 0)
            return None(correction.Anchor, $"no {noun} has the words {sought}.");
        if (correction.After is { } after)
            return Behind(after, starts, correction.Occurrence ?? 1, $"{noun} with the words {sought}");
        if (correction.Occurrence is { } occurrence)
            return occurrence <= starts.Count ? occurrence - 1 : None(correction.Anchor, $"the {noun}s with the words {sought} are {starts.Count}, there is no number {occurrence}.");
        return starts.Count == 1 ? 0 : None(correction.Anchor, $"{starts.Count} {noun}s have the words {sought}; tell which with 'after' or 'occurrence'.");
    }

    /// <summary>The so-manieth place behind some words, which may stand several times as long as they lead to one place.</summary>
    private int Behind(LocatedText after, IReadOnlyList<int> starts, int occurrence, string sought)
    {
        var (chosen, next, isThere) = (-1, 0, false);
        foreach (var before in words.Find(after.Text))
        {
            isThere = true;
            while (next < starts.Count && starts[next] < before.End)
                next++;
            if (occurrence > starts.Count - next)
                break;
            var index = next + occurrence - 1;
            if (chosen >= 0 && chosen != index)
                return None(after, $"the words {CorrectionFaults.Shown(after)} stand before more than one {sought}; take more of them.");
            chosen = index;
        }
        if (chosen >= 0)
            return chosen;
        return None(after, isThere
            ? $"behind the words {CorrectionFaults.Shown(after)} there is no {sought}" + (occurrence > 1 ? $", number {occurrence}." : ".")
            : $"the words {CorrectionFaults.Shown(after)} do not stand in the article.");
    }

    private int None(LocatedText value, string message)
    {
        faults.Add(value, message);
        return -1;
    }
}
