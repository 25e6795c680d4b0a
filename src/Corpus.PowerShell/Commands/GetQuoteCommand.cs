using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Commands;

/// <summary>Gets what sources of the corpus are reported to have said.</summary>
[Cmdlet(VerbsCommon.Get, "Quote")]
[OutputType(typeof(Quote))]
public sealed class GetQuoteCommand : SpokenRowCmdlet
{
    /// <summary>Ids as Quote.Id gives them.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(QuoteIdCompleter))]
    public string[]? Id { get; set; }

    private protected override FilterValues Filters() => base.Filters() with { Id = Id };

    private protected override void Answer(object? start, Criteria criteria)
    {
        foreach (var quote in new RowSelector(criteria, StopToken).Quotes(start))
            WriteOnce((criteria.Corpus, quote.Key), quote);
    }
}
