using System.Management.Automation;
using Corpus.PowerShell.Output;

namespace Corpus.PowerShell.Commands;

/// <summary>Finds the claims that answer a query, best first.</summary>
[Cmdlet(VerbsCommon.Find, "Claim")]
[OutputType(typeof(ClaimMatch), typeof(MatchGroup))]
public sealed class FindClaimCommand : SearchCmdlet
{
    /// <summary>What decides the order of the results.</summary>
    [Parameter]
    public MatchOrder Sort { get; set; }

    /// <summary>What the claims of one group have in common; without it there are no groups.</summary>
    [Parameter]
    public MatchGrouping? GroupBy { get; set; }

    /// <summary>Says of each claim which words of the query gave what to its score.</summary>
    [Parameter]
    public SwitchParameter Explain { get; set; }

    private protected override bool IsExplained => Explain;

    private protected override IEnumerable<object> ResultsOf(IEnumerable<ClaimMatch> matches)
    {
        var sorted = Ordered(matches);
        if (GroupBy is { } grouping)
            return MatchGroup.Of(sorted, grouping);
        return Explain ? sorted.Select(ClaimMatch.Explained) : sorted;
    }

    /// <summary>The sorts are stable: what is equal stays in the order of relevance.</summary>
    private IEnumerable<ClaimMatch> Ordered(IEnumerable<ClaimMatch> matches) => Sort switch
    {
        MatchOrder.Date => matches.OrderByDescending(match => match.Claim.ReportedOn?.UtcDateTime ?? DateTime.MinValue),
        MatchOrder.Speaker => matches.OrderBy(match => match.Speaker is null).ThenBy(match => match.Speaker?.Name, StringComparer.OrdinalIgnoreCase),
        _ => matches,
    };
}
