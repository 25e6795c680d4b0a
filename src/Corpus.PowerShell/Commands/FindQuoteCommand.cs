using System.Management.Automation;
using Corpus.Model;
using Corpus.Packing;
using Corpus.PowerShell.Output;

namespace Corpus.PowerShell.Commands;

/// <summary>Finds the quotes whose claims answer a query, best first.</summary>
[Cmdlet(VerbsCommon.Find, "Quote")]
[OutputType(typeof(QuoteMatch))]
public sealed class FindQuoteCommand : SearchCmdlet
{
    /// <summary>The best claim of a quote comes first, so it is the one to show.</summary>
    private protected override IEnumerable<object> ResultsOf(IEnumerable<ClaimMatch> matches)
    {
        var seen = new HashSet<(ICorpus?, ulong)>();
        return matches.Where(match => seen.Add((PackedCorpus.Of(match.Article.Source), match.Quote.Key))).Select(best => new QuoteMatch(best));
    }
}
