using Corpus.Model;

namespace Corpus.Export;

/// <summary>What is exported: articles, each with all its quotes or with some.</summary>
/// <remarks>Articles are read one after the other while they are written, so that a source may be larger than the memory.</remarks>
public sealed class ExportSource
{
    private ExportSource(ICorpus? corpus, IEnumerable<ExportedArticle> articles, int? count, bool isWhole)
    {
        Corpus = corpus;
        Articles = articles;
        Count = count;
        IsWhole = isWhole;
    }

    /// <summary>What the whole corpus knows of a speaker is read from it; null where articles stand alone.</summary>
    public ICorpus? Corpus { get; }

    /// <summary>The articles, in ordinal order of their paths, each once; read once.</summary>
    public IEnumerable<ExportedArticle> Articles { get; }

    /// <summary>How many articles there are; null where nobody knows before they are read.</summary>
    public int? Count { get; }

    /// <summary>Whether these are all articles of the corpus with all their quotes.</summary>
    public bool IsWhole { get; }

    /// <summary>A whole corpus.</summary>
    public static ExportSource Of(ICorpus corpus) => new(
        corpus ?? throw new ArgumentNullException(nameof(corpus)), corpus.Articles.Select(article => new ExportedArticle(article)), corpus.Articles.Count, isWhole: true);

    /// <summary>Some articles of a corpus.</summary>
    /// <param name="corpus">The corpus; null where the articles belong to none.</param>
    /// <param name="articles">The articles in ordinal order of their paths, each once.</param>
    /// <param name="count">How many there are, for progress; null where that is not known.</param>
    public static ExportSource Of(ICorpus? corpus, IEnumerable<ExportedArticle> articles, int? count = null) =>
        new(corpus, articles ?? throw new ArgumentNullException(nameof(articles)), count, isWhole: false);

    /// <summary>Some quotes of a corpus, with their articles.</summary>
    /// <param name="corpus">The corpus; null where the quotes belong to none.</param>
    /// <param name="quotes">The quotes in the order of the corpus, each once.</param>
    public static ExportSource Of(ICorpus? corpus, IEnumerable<Quote> quotes) =>
        new(corpus, ByArticle(quotes ?? throw new ArgumentNullException(nameof(quotes))), null, isWhole: false);

    private static IEnumerable<ExportedArticle> ByArticle(IEnumerable<Quote> quotes)
    {
        var same = new List<Quote>();
        foreach (var quote in quotes)
        {
            if (same.Count > 0 && same[0].Article.Key != quote.Article.Key)
            {
                yield return new ExportedArticle(same[0].Article, same);
                same = [];
            }
            same.Add(quote);
        }
        if (same.Count > 0)
            yield return new ExportedArticle(same[0].Article, same);
    }
}
