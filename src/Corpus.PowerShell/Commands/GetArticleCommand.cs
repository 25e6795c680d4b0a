using System.Management.Automation;
using Corpus.Model;
using Corpus.PowerShell.Completion;
using Corpus.PowerShell.Selection;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Commands;

/// <summary>Gets articles of the corpus.</summary>
[Cmdlet(VerbsCommon.Get, "Article")]
[OutputType(typeof(Model.Article))]
public sealed class GetArticleCommand : CorpusCmdlet
{
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

    /// <summary>Words that stand in the text, or a pattern that covers it.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Text { get; set; }

    private protected override FilterValues Filters() =>
        base.Filters() with
        {
            Article = Article,
            Speaker = Speaker,
            Text = Text,
        };

    private protected override FilterValues WithName(FilterValues filters, string name) => filters with { Article = [name] };

    private protected override void Answer(object? start, Criteria criteria)
    {
        foreach (var article in new RowSelector(criteria, StopToken).Articles(start))
            WriteOnce((criteria.Corpus, article.Key), CorpusOpening.ShownByItsOwn(article));
    }
}
