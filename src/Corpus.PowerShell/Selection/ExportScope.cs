using Corpus.Export;
using Corpus.Model;
using Corpus.PowerShell.Session;

namespace Corpus.PowerShell.Selection;

/// <summary>What an export takes: a corpus within filters, which is read while it is written, or what objects of the pipeline lead to, which are remembered by their keys.</summary>
internal sealed class ExportScope(CancellationToken stop)
{
    private readonly SortedDictionary<string, Chosen> _chosen = new(StringComparer.Ordinal);
    private Criteria? _whole;

    /// <summary>The corpus that is exported; null before there is one.</summary>
    public ICorpus? Corpus { get; private set; }

    /// <summary>Adds what a row leads to, or where it is null all that fits.</summary>
    /// <returns>False where the row is of another corpus than those before.</returns>
    public bool TryAdd(object? start, Criteria criteria)
    {
        if (Corpus is not null && Corpus != criteria.Corpus)
            return false;
        var isFirst = Corpus is null;
        Corpus = criteria.Corpus;
        if (start is null && isFirst)
        {
            _whole = criteria;
            return true;
        }
        if (_whole is { } before)
            Choose(null, before);
        _whole = null;
        Choose(start, criteria);
        return true;
    }

    /// <summary>The articles in the order of the corpus, whatever order the pipeline had.</summary>
    public ExportSource ToSource()
    {
        if (_whole is not { } criteria)
            return ExportSource.Of(Corpus, _chosen.Select(chosen => ArticleOf(chosen.Key, chosen.Value)), _chosen.Count);
        var rows = new RowSelector(criteria, stop);
        if (RestrictsQuotes(criteria))
            return ExportSource.Of(criteria.Corpus, rows.Quotes(null));
        return criteria.RestrictsArticles
            ? ExportSource.Of(criteria.Corpus, rows.Articles(null).Select(article => new ExportedArticle(article)))
            : ExportSource.Of(criteria.Corpus);
    }

    private static bool RestrictsQuotes(Criteria criteria) => criteria.Speakers is not null || criteria.RestrictsKind || criteria.RestrictsStance;

    private void Choose(object? start, Criteria criteria)
    {
        var rows = new RowSelector(criteria, stop);
        if (start is null or Article && !RestrictsQuotes(criteria))
        {
            foreach (var article in rows.Articles(start))
                ChosenOf(article, criteria).Keys = null;
            return;
        }
        foreach (var quote in rows.Quotes(start))
            ChosenOf(quote.Article, criteria).Keys?.Add(quote.Key);
    }

    private Chosen ChosenOf(Article article, Criteria criteria)
    {
        if (!_chosen.TryGetValue(article.Path, out var chosen))
            _chosen[article.Path] = chosen = new Chosen(CorpusOpening.OfRow(article)?.Corpus == criteria.Corpus ? null : article);
        return chosen;
    }

    private ExportedArticle ArticleOf(string path, Chosen chosen)
    {
        var article = chosen.Article ?? Corpus!.FindArticle(StableKey.Of(path))!;
        return chosen.Keys is { } keys ? new ExportedArticle(article, [.. article.Quotes.Where(quote => keys.Contains(quote.Key))]) : new ExportedArticle(article);
    }

    /// <param name="article">The article itself where it is no row of the corpus; a row is read again when it is written.</param>
    private sealed class Chosen(Article? article)
    {
        public Article? Article => article;

        /// <summary>The keys of the quotes; null for all.</summary>
        public HashSet<ulong>? Keys { get; set; } = [];
    }
}
