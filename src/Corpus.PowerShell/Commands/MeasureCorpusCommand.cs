using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Selection;
using Corpus.Search.Statistics;

namespace Corpus.PowerShell.Commands;

/// <summary>Counts articles, quotes, claims and words.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "Corpus")]
[OutputType(typeof(CorpusCount))]
public sealed class MeasureCorpusCommand : PassageCmdlet
{
    private CorpusCounter? _counter;
    private readonly List<ICorpus> _corpora = [];
    private ICorpus? _counted;

    /// <summary>What is told apart.</summary>
    [Parameter(Position = 0)]
    public CountedBy[] By { get; set; } = [];

    private protected override void Answer(object? start, Criteria criteria)
    {
        if (!_corpora.Contains(_counted = criteria.Corpus))
            _corpora.Add(_counted);
        Counter.Corpus = _corpora.IndexOf(_counted);
        var rows = new RowSelector(criteria, StopToken, ReadProgress);
        if (PassageSelector.IsSaid(start, criteria))
        {
            foreach (var claim in rows.Claims(start))
                Counter.Add(claim);
            return;
        }

        foreach (var article in rows.Articles(start))
            Counter.Add(article);
    }

    private protected override void Finish()
    {
        foreach (var count in Stoppable.Rows(Counter.ToCounts(StopToken), StopToken))
            WriteObject(count);
    }

    private CorpusCounter Counter => _counter ??= new CorpusCounter(By, speaker => _counted?.FindSpeaker(speaker.Key) ?? speaker);
}
