using Corpus.Model;

namespace Corpus.PowerShell.Completion;

/// <summary>Completes ids and titles of articles.</summary>
internal sealed class ArticleCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Names(ICorpus corpus)
    {
        foreach (var article in corpus.Articles)
        {
            var tip = article.Outlet is { } outlet ? $"{article.Title} ({outlet})" : article.Title;
            yield return (article.Id, tip);
            yield return (article.Title, tip);
        }
    }
}
