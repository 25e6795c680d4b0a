using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Selection;
using Corpus.Search.Timelines;

namespace Corpus.PowerShell.Commands;

/// <summary>Gets claims in the order in which they were said, and marks where a speaker may have changed his position.</summary>
[Cmdlet(VerbsCommon.Get, "Timeline")]
[OutputType(typeof(TimelineClaim))]
public sealed class GetTimelineCommand : CorpusCmdlet
{
    private readonly List<Claim> _claims = [];
    private readonly HashSet<Claim> _known = [];

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

    private protected override FilterValues Filters() =>
        base.Filters() with
        {
            Speaker = Speaker,
            Article = Article,
            Kind = Kind,
            Stance = Stance,
            Text = Text,
        };

    private protected override FilterValues WithName(FilterValues filters, string name) => filters with { Speaker = [name] };

    /// <summary>The earliest may come last, so the order waits for the end.</summary>
    private protected override void Answer(object? start, Criteria criteria)
    {
        foreach (var claim in new RowSelector(Corpus, criteria, StopToken).Claims(start))
        {
            if (_known.Add(claim))
                _claims.Add(claim);
        }
    }

    private protected override void Finish()
    {
        foreach (var entry in Timeline.Of(_claims, Conflicts(), StopToken))
        {
            StopToken.ThrowIfCancellationRequested();
            WriteObject(new TimelineClaim(entry));
        }
    }
}
