using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Errors;
using Corpus.PowerShell.Selection;
using Corpus.Search.Concordances;
using Corpus.Search.Statistics;

namespace Corpus.PowerShell.Commands;

/// <summary>Finds the words that some words of the corpus have more often than others.</summary>
[Cmdlet(VerbsCommon.Get, "Keyword")]
[OutputType(typeof(Keyword))]
public sealed class GetKeywordCommand : PassageCmdlet
{
    private readonly WordCounts _words = new();
    private readonly HashSet<(ICorpus Corpus, ulong Article, TextSpan Place)> _chosen = [];
    private bool _isSaid;
    private bool _isBySpeaker;

    /// <summary>Whose words are compared with: names, aliases or patterns. Without it, those of everybody else.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public string[]? Against { get; set; }

    /// <summary>How often a word must stand in the words themselves.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int MinimumCount { get; set; } = 3;

    /// <summary>Leaves out words that carry grammar and no topic.</summary>
    [Parameter]
    public SwitchParameter ExcludeStopWord { get; set; }

    /// <summary>The most words to return.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    private protected override void Answer(object? start, Criteria criteria)
    {
        _isBySpeaker |= start is Speaker || criteria.Speakers is not null;
        _isSaid |= PassageSelector.IsSaid(start, criteria);
        foreach (var passage in Passages(start, criteria).Where(passage => _chosen.Add(PlaceOf(criteria.Corpus, passage))))
            _words.Add(passage);
    }

    private protected override void Finish()
    {
        var reference = new WordCounts();
        foreach (var passage in Reference())
            reference.Add(passage);
        if (_words.Total > 0 && reference.Total == 0)
            WriteError(CorpusErrors.NothingToCompare(_words.Total));
        foreach (var keyword in Keyness.Compare(_words, reference, MinimumCount).Where(keyword => !ExcludeStopWord || !StopWords.Contains(keyword.Word)).Take(First))
            WriteObject(keyword);
    }

    /// <summary>
    /// What is compared with: words of the same make that were not chosen. Where a speaker was, those of other speakers, within the other filters,
    /// and none whose speaker is not known, since they may be his; otherwise all that the filters left out.
    /// </summary>
    private IEnumerable<Passage> Reference()
    {
        var filters = Against is not null || _isBySpeaker ? Filters() with { Speaker = Against } : new FilterValues { Kind = Kind };
        return Resolve(filters).SelectMany(ReferenceIn);
    }

    private IEnumerable<Passage> ReferenceIn(Criteria criteria)
    {
        var others = new PassageSelector(criteria, StopToken, ReadProgress);
        return (_isSaid || Against is not null ? others.Said(null) : others.From(null))
            .Where(passage => !_chosen.Contains(PlaceOf(criteria.Corpus, passage)) && (!_isBySpeaker || passage.Quote?.Speaker is not null));
    }

    private static (ICorpus Corpus, ulong Article, TextSpan Place) PlaceOf(ICorpus corpus, Passage passage) => (corpus, passage.Article.Key, passage.Words.Envelope);
}
