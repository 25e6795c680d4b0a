using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Commands;

/// <summary>Gets what sources of the corpus are reported to have said.</summary>
[Cmdlet(VerbsCommon.Get, "Quote")]
[OutputType(typeof(Quote))]
public sealed class GetQuoteCommand : CorpusCmdlet
{
    /// <summary>Who spoke: names, aliases or patterns.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public string[]? Speaker { get; set; }

    /// <summary>The article: id, title, path or pattern.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(ArticleCompleter))]
    public string[]? Article { get; set; }

    /// <summary>How the words are given.</summary>
    [Parameter]
    public QuoteKind[]? Kind { get; set; }

    /// <summary>What the speaker does with the words.</summary>
    [Parameter]
    public Stance[]? Stance { get; set; }

    /// <summary>Words that stand in the text, or a pattern that covers it.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Text { get; set; }

    /// <summary>Ids as Quote.Id gives them.</summary>
    [Parameter]
    public string[]? Id { get; set; }

    private protected override FilterValues Filters() =>
        base.Filters() with
        {
            Speaker = Speaker,
            Article = Article,
            Kind = Kind,
            Stance = Stance,
            Text = Text,
            Id = Id,
        };

    private protected override FilterValues WithName(FilterValues filters, string name) => filters with { Speaker = [name] };

    private protected override void Answer(object? start, Criteria criteria)
    {
        foreach (var quote in new RowSelector(Corpus, criteria, StopToken).Quotes(start))
            WriteOnce(quote.Key, quote);
    }
}
