using Corpus.Model;

namespace Corpus.PowerShell.Selection;

/// <summary>Reads the rows of a corpus that fit, one after the other, in the order of the corpus.</summary>
/// <remarks>
/// The start is an object that the pipeline brought (an article, a quote, a claim or a speaker), and then only what belongs to exactly
/// that object is read, or nothing, and then it is the whole corpus.
/// </remarks>
/// <param name="criteria">What is asked for, and of which corpus.</param>
/// <param name="stop">Ends the reading.</param>
/// <param name="progress">Is told, where all articles are gone through, how many are behind and how many there are.</param>
internal sealed class RowSelector(Criteria criteria, CancellationToken stop, Action<int, int>? progress = null)
{
    /// <summary>The quotes of so many speakers are found through the corpus's own index; those of more by going through the articles.</summary>
    private const int FewSpeakers = 32;

    private readonly ICorpus _corpus = criteria.Corpus;

    public IEnumerable<Article> Articles(object? start) => Stoppable.Rows(ArticlesFrom(start), stop).Where(criteria.Fit);

    public IEnumerable<Quote> Quotes(object? start) => Stoppable.Rows(QuotesFrom(start), stop).Where(criteria.Fit);

    public IEnumerable<Claim> Claims(object? start) => Stoppable.Rows(ClaimsFrom(start), stop).Where(criteria.Fit);

    public IEnumerable<Speaker> Speakers(object? start) => Stoppable.Rows(SpeakersFrom(start), stop).Where(criteria.Fit);

    private IEnumerable<Article> ArticlesFrom(object? start) => start switch
    {
        null => AdmittedArticles(),
        Article article => [article],
        Quote quote => [quote.Article],
        Claim claim => [claim.Quote.Article],
        _ => _corpus.GetQuotes(((Speaker)start).Key).Select(quote => quote.Article),
    };

    private IEnumerable<Quote> QuotesFrom(object? start) => start switch
    {
        null when criteria.Speakers is { Count: <= FewSpeakers } few => QuoteMerge.InCorpusOrder(few.Select(_corpus.GetQuotes)),
        null => AdmittedArticles().SelectMany(article => article.Quotes),
        Article article => article.Quotes,
        Quote quote => [quote],
        Claim claim => [claim.Quote],
        _ => _corpus.GetQuotes(((Speaker)start).Key),
    };

    private IEnumerable<Claim> ClaimsFrom(object? start) =>
        start is Claim claim ? [claim] : QuotesFrom(start).SelectMany(quote => quote.Claims);

    private IEnumerable<Speaker> SpeakersFrom(object? start) => start switch
    {
        null when criteria.RestrictsArticles => Whole(AdmittedArticles().SelectMany(article => article.Speakers)),
        null => _corpus.Speakers,
        Article article => criteria.Admits(article) ? Whole(article.Speakers) : [],
        Quote quote => Whole(WhoSaid(quote)),
        Claim claim => Whole(WhoSaid(claim.Quote)),
        _ => IsQuotedWhereAdmitted((Speaker)start) ? Whole([(Speaker)start]) : [],
    };

    private IEnumerable<Speaker> WhoSaid(Quote quote) => quote.Speaker is { } speaker && criteria.Admits(quote.Article) ? [speaker] : [];

    private bool IsQuotedWhereAdmitted(Speaker speaker) =>
        !criteria.RestrictsArticles || _corpus.GetQuotes(speaker.Key).Any(quote => criteria.Admits(quote.Article));

    /// <summary>Where anything is asked of articles, their heads answer: whole articles are read of those alone that fit.</summary>
    private IEnumerable<Article> AdmittedArticles()
    {
        var heads = criteria.RestrictsArticles ? KnownNames.Heads(_corpus) : null;
        for (var row = 0; row < _corpus.Articles.Count; row++)
        {
            stop.ThrowIfCancellationRequested();
            progress?.Invoke(row, _corpus.Articles.Count);
            if (heads is null || criteria.Admits(heads[row]))
                yield return _corpus.Articles[row];
        }
    }

    /// <summary>The speakers as the whole corpus knows them, each once: an article knows only the names that it uses itself.</summary>
    private IEnumerable<Speaker> Whole(IEnumerable<Speaker> speakers)
    {
        var seen = new HashSet<ulong>();
        return speakers.Where(speaker => seen.Add(criteria.KeyOf(speaker))).Select(speaker => _corpus.FindSpeaker(speaker.Key) ?? speaker);
    }
}
