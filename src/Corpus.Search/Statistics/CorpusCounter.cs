using System.Globalization;
using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Statistics;

/// <summary>Counts articles, quotes, claims and words by what they have in common.</summary>
/// <remarks>What is added twice is counted once. Not thread-safe.</remarks>
public sealed class CorpusCounter
{
    /// <summary>Comes after every name.</summary>
    private const string Last = "\uFFFF";

    private readonly CountedBy[] _by;
    private readonly Func<Speaker, Speaker> _whole;
    private readonly Dictionary<ValueList<string>, Cell> _cells = [];
    private readonly HashSet<(int Corpus, ulong Quote, ValueList<TextSpan> Spans)> _claims = [];

    /// <summary>Begins to count.</summary>
    /// <param name="by">What is told apart; with nothing, everything is one count.</param>
    /// <param name="whole">Gives for a speaker of an article the one that the whole corpus knows.</param>
    public CorpusCounter(IEnumerable<CountedBy> by, Func<Speaker, Speaker> whole)
    {
        _by = [.. (by ?? throw new ArgumentNullException(nameof(by))).Distinct()];
        _whole = whole ?? throw new ArgumentNullException(nameof(whole));
    }

    /// <summary>The number of the corpus that what is added next comes from: rows of two corpora are never the same, whatever their paths.</summary>
    public int Corpus { get; set; }

    /// <summary>Counts an article with all of its claims. Where nothing but articles is told apart, one without claims counts too.</summary>
    public void Add(Article article)
    {
        if (Array.TrueForAll(_by, by => by < CountedBy.Speaker))
            CellOf(article ?? throw new ArgumentNullException(nameof(article)), null).Articles.Add((Corpus, article.Key));
        foreach (var claim in article.Claims)
            Add(claim);
    }

    /// <summary>Counts a claim with its quote and article.</summary>
    public void Add(Claim claim)
    {
        var quote = (claim ?? throw new ArgumentNullException(nameof(claim))).Quote;
        if (!_claims.Add((Corpus, quote.Key, claim.Words.Spans)))
            return;
        var cell = CellOf(quote.Article, claim);
        cell.Articles.Add((Corpus, quote.Article.Key));
        cell.Quotes.Add((Corpus, quote.Key));
        cell.Claims++;
        cell.Words += ClaimTokenizer.Tokenize(claim.Text).Count;
    }

    /// <summary>The counts, in the order of what they were counted by: names by ordinal, months and years by time, kinds and stances as they are listed; what is not told comes last.</summary>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IReadOnlyList<CorpusCount> ToCounts(CancellationToken cancellation = default)
    {
        var order = Comparer<ValueList<string>>.Create((x, y) =>
        {
            cancellation.ThrowIfCancellationRequested();
            return CompareKeys(x, y);
        });
        try
        {
            return [.. _cells.OrderBy(cell => cell.Key, order).Select(cell => Counted(cell.Value))];
        }
        catch (InvalidOperationException fault) when (fault.InnerException is OperationCanceledException)
        {
            // A sort wraps what its comparison throws.
            throw new OperationCanceledException(cancellation);
        }

        CorpusCount Counted(Cell cell)
        {
            cancellation.ThrowIfCancellationRequested();
            return cell.ToCount(_by, _whole);
        }
    }

    private Cell CellOf(Article article, Claim? claim)
    {
        var key = new ValueList<string>(Array.ConvertAll(_by, by => KeyOf(by, article, claim) ?? Last));
        if (!_cells.TryGetValue(key, out var cell))
            _cells.Add(key, cell = new Cell(article, claim));
        return cell;
    }

    private string? KeyOf(CountedBy by, Article article, Claim? claim) => by switch
    {
        CountedBy.Speaker when claim!.Speaker is { } speaker => _whole(speaker) is var whole ? FormattableString.Invariant($"{whole.Name}\0{whole.Key:x16}") : null,
        CountedBy.Kind => ((int)claim!.Quote.Kind).ToString(CultureInfo.InvariantCulture),
        CountedBy.Stance => ((int)claim!.Stance).ToString(CultureInfo.InvariantCulture),
        CountedBy.Article => article.Path,
        _ => NameOf(by, article),
    };

    private static string? NameOf(CountedBy by, Article article) => by switch
    {
        CountedBy.Outlet => article.Outlet,
        CountedBy.Language => article.Language,
        CountedBy.Year => article.Published?.ToString("yyyy", CultureInfo.InvariantCulture),
        CountedBy.Month => article.Published?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        CountedBy.Article => article.Title,
        _ => null,
    };

    private static int CompareKeys(ValueList<string> x, ValueList<string> y)
    {
        for (var i = 0; i < x.Count; i++)
        {
            var order = string.CompareOrdinal(x[i], y[i]);
            if (order != 0)
                return order;
        }

        return 0;
    }

    /// <summary>What is counted together; the first article and claim tell what all have in common.</summary>
    private sealed class Cell(Article article, Claim? claim)
    {
        public HashSet<(int Corpus, ulong Key)> Articles { get; } = [];

        public HashSet<(int Corpus, ulong Key)> Quotes { get; } = [];

        public int Claims { get; set; }

        public long Words { get; set; }

        public CorpusCount ToCount(CountedBy[] by, Func<Speaker, Speaker> whole)
        {
            var speaker = Has(CountedBy.Speaker) && claim?.Speaker is { } known ? whole(known) : null;
            return new CorpusCount(string.Join(", ", by.Select(NameIn)))
            {
                Outlet = Has(CountedBy.Outlet) ? article.Outlet : null,
                Language = Has(CountedBy.Language) ? article.Language : null,
                Year = Has(CountedBy.Year) ? article.Published?.Year : null,
                Month = Has(CountedBy.Month) ? NameOf(CountedBy.Month, article) : null,
                Article = Has(CountedBy.Article) ? article : null,
                Speaker = speaker,
                Kind = Has(CountedBy.Kind) ? claim?.Quote.Kind : null,
                Stance = Has(CountedBy.Stance) ? claim?.Stance : null,
                Articles = Articles.Count,
                Quotes = Quotes.Count,
                Claims = Claims,
                Words = Words,
            };

            bool Has(CountedBy wanted) => Array.IndexOf(by, wanted) >= 0;

            string NameIn(CountedBy one) => one switch
            {
                CountedBy.Speaker => speaker?.Name ?? "(unknown)",
                CountedBy.Kind => claim!.Quote.Kind.ToString(),
                CountedBy.Stance => claim!.Stance.ToString(),
                _ => NameOf(one, article) ?? "(none)",
            };
        }
    }
}
