using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Selection;
using Corpus.Search.Concordances;

namespace Corpus.PowerShell.Commands;

/// <summary>A cmdlet over running words: the text of articles or, where speakers or quotes are asked for, what was said.</summary>
public abstract class PassageCmdlet : CorpusCmdlet
{
    /// <summary>Who spoke: names, aliases or patterns; the words are then those between marks.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public string[]? Speaker { get; set; }

    /// <summary>The article: id, title, path or pattern.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(ArticleCompleter))]
    public string[]? Article { get; set; }

    /// <summary>How the words of quotes are given.</summary>
    [Parameter]
    public QuoteKind[]? Kind { get; set; }

    /// <summary>What the speaker does with the words.</summary>
    [Parameter]
    public Stance[]? Stance { get; set; }

    private protected override FilterValues Filters() =>
        base.Filters() with { Speaker = Speaker, Article = Article, Kind = Kind, Stance = Stance };

    /// <summary>The passages that one object of the pipeline leads to, or those of the whole corpus.</summary>
    private protected IEnumerable<Passage> Passages(object? start, Criteria criteria) =>
        new PassageSelector(Corpus, criteria, StopToken).From(start);
}
