using System.Globalization;
using Corpus.Model;

namespace Corpus.PowerShell.Output;

/// <summary>Takes an article apart for reading.</summary>
internal static class ArticleReading
{
    /// <summary>The parts, in the order in which they are read.</summary>
    public static IEnumerable<ArticlePart> Of(Article article)
    {
        yield return Plain(article, ArticlePartKind.Title, article.Title);
        yield return Plain(article, ArticlePartKind.Details, Details(article));
        if (article.Quotes.Count > 0)
            yield return new ArticlePart(article, ArticlePartKind.Speakers, [.. Legend(article)]);
        var marks = new QuoteMarks(article);
        foreach (var paragraph in article.Paragraphs)
            yield return new ArticlePart(article, ArticlePartKind.Paragraph, marks.In(paragraph));
    }

    private static ArticlePart Plain(Article article, ArticlePartKind kind, string text) => new(article, kind, [new MarkedRun(text, MarkedRun.Nobody)]);

    private static string Details(Article article) => string.Join(", ", new[]
    {
        article.Outlet,
        article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        article.Path,
    }.OfType<string>());

    /// <summary>Who is quoted how often: <c>[1: Ana Ruiz] 3, [2: Ivo Moran] 1</c>.</summary>
    private static IEnumerable<MarkedRun> Legend(Article article)
    {
        var separator = "";
        foreach (var group in article.Quotes.GroupBy(quote => QuoteMarks.NumberOf(quote, article)).OrderBy(group => group.Key < 0).ThenBy(group => group.Key))
        {
            yield return new MarkedRun(separator, MarkedRun.Nobody);
            yield return new MarkedRun($"[{QuoteMarks.Label(group.Key)}: {group.First().Speaker?.Name ?? "(unknown)"}]", group.Key);
            yield return new MarkedRun(FormattableString.Invariant($" {group.Count()}"), MarkedRun.Nobody);
            separator = ", ";
        }
    }
}
