using Corpus.Model;

namespace Corpus.Export;

/// <summary>An article and those of its quotes that are exported.</summary>
public sealed class ExportedArticle
{
    /// <summary>An article with all its quotes.</summary>
    public ExportedArticle(Article article)
        : this(article, (article ?? throw new ArgumentNullException(nameof(article))).Quotes)
    {
    }

    /// <summary>An article with some of its quotes.</summary>
    /// <param name="article">The article.</param>
    /// <param name="quotes">Quotes of the article, in the order of its text.</param>
    public ExportedArticle(Article article, IReadOnlyList<Quote> quotes)
    {
        Article = article ?? throw new ArgumentNullException(nameof(article));
        Quotes = quotes ?? throw new ArgumentNullException(nameof(quotes));
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The quotes that are exported, in the order of the text.</summary>
    public IReadOnlyList<Quote> Quotes { get; }
}
