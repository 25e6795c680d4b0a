using Corpus.Model;
using Corpus.Search.Concordances;

namespace Corpus.PowerShell.Selection;

/// <summary>Reads the passages that fit, one after the other, in the order of the corpus.</summary>
/// <remarks>
/// Paragraphs of articles, unless a speaker, a kind or a stance is asked for, or the start is what somebody said.
/// What somebody said is what stands between marks, since the words of reported speech are those of the reporter; a kind that is asked for, and a quote or claim that is given, count as they are.
/// </remarks>
internal sealed class PassageSelector(Criteria criteria, CancellationToken stop, Action<int, int>? progress = null)
{
    private readonly RowSelector _rows = new(criteria, stop, progress);

    public IEnumerable<Passage> From(object? start) => start switch
    {
        Claim => _rows.Claims(start).Select(Passage.Of),
        Quote => _rows.Quotes(start).Select(Passage.Of),
        _ when IsSaid(start, criteria) => Said(start),
        _ => _rows.Articles(start).SelectMany(Passage.Of),
    };

    /// <summary>What was said, whatever is asked for.</summary>
    public IEnumerable<Passage> Said(object? start) =>
        _rows.Quotes(start).Where(quote => criteria.RestrictsKind || quote.Kind == QuoteKind.Direct).Select(Passage.Of);

    /// <summary>Whether what was said is read, and not the text of articles.</summary>
    public static bool IsSaid(object? start, Criteria criteria) =>
        start is Claim or Quote or Speaker || criteria.Speakers is not null || criteria.RestrictsKind || criteria.RestrictsStance;
}
