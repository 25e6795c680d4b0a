using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Selection;
using Corpus.Search.Timelines;

namespace Corpus.PowerShell.Commands;

/// <summary>Gets claims in the order in which they were said, and marks where a speaker may have changed his position.</summary>
[Cmdlet(VerbsCommon.Get, "Timeline")]
[OutputType(typeof(TimelineClaim))]
public sealed class GetTimelineCommand : SpokenRowCmdlet
{
    private readonly List<Claim> _claims = [];
    private readonly HashSet<Claim> _known = [];
    private readonly List<ICorpus> _corpora = [];

    /// <summary>The earliest may come last, so the order waits for the end.</summary>
    private protected override void Answer(object? start, Criteria criteria)
    {
        if (!_corpora.Contains(criteria.Corpus))
            _corpora.Add(criteria.Corpus);
        foreach (var claim in new RowSelector(criteria, StopToken, ReadProgress).Claims(start))
        {
            if (_known.Add(claim))
                _claims.Add(claim);
        }
    }

    private protected override void Finish()
    {
        foreach (var entry in Timeline.Of(_claims, [.. _corpora.SelectMany(Conflicts)], StopToken))
        {
            StopToken.ThrowIfCancellationRequested();
            WriteObject(new TimelineClaim(entry));
        }
    }
}
