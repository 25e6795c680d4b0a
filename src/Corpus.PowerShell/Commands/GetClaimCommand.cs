using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Commands;

/// <summary>Gets the propositions that speakers of the corpus put forward.</summary>
[Cmdlet(VerbsCommon.Get, "Claim")]
[OutputType(typeof(Claim))]
public sealed class GetClaimCommand : SpokenRowCmdlet
{
    private protected override void Answer(object? start, Criteria criteria)
    {
        foreach (var claim in new RowSelector(criteria, StopToken).Claims(start))
            WriteOnce((criteria.Corpus, claim.Quote.Key, claim.Words.Spans), claim);
    }
}
