using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Commands;

/// <summary>A cmdlet that asks something of what was said, within filters.</summary>
public abstract class SpeechCmdlet : CorpusCmdlet
{
    /// <summary>Who spoke: names, aliases or patterns.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public virtual string[]? Speaker { get; set; }

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

    private protected override FilterValues Filters() =>
        base.Filters() with { Speaker = Speaker, Article = Article, Kind = Kind, Stance = Stance };
}
