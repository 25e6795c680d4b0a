using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Output;
using Corpus.PowerShell.Selection;

namespace Corpus.PowerShell.Commands;

/// <summary>Shows articles for reading, with their quotes marked by speaker.</summary>
[Cmdlet(VerbsCommon.Show, "Article")]
[OutputType(typeof(ArticlePart))]
public sealed class ShowArticleCommand : CorpusCmdlet
{
    private readonly HashSet<(ICorpus Corpus, ulong Article)> _shown = [];

    /// <summary>The article: id, title, path or pattern.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Id", "Title")]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(ArticleCompleter))]
    public string[]? Article { get; set; }

    /// <summary>Who is quoted: names, aliases or patterns.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public string[]? Speaker { get; set; }

    private protected override FilterValues Filters() => base.Filters() with { Article = Article, Speaker = Speaker };

    private protected override FilterValues WithName(FilterValues filters, string name) => filters with { Article = [name] };

    /// <summary>Part by part, so that a pager has its first screen at once.</summary>
    private protected override void Answer(object? start, Criteria criteria)
    {
        foreach (var article in new RowSelector(criteria, StopToken).Articles(start).Where(article => _shown.Add((criteria.Corpus, article.Key))))
        {
            foreach (var part in ArticleReading.Of(article))
            {
                StopToken.ThrowIfCancellationRequested();
                WriteObject(part);
            }
        }
    }
}
