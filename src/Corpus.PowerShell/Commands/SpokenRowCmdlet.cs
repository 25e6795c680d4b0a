using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Commands;

/// <summary>A cmdlet that lists what was said: quotes or claims, chosen by who spoke, where, and how.</summary>
public abstract class SpokenRowCmdlet : CorpusCmdlet
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
}
