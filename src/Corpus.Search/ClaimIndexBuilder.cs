using Corpus.Model;
using Corpus.Search.Indexing;
using Corpus.Search.Words;

namespace Corpus.Search;

/// <summary>Builds the inverted index over claims that <see cref="ClaimSearch"/> reads.</summary>
/// <remarks>Articles are added in the order of <see cref="ICorpus.Articles"/>. Those that an index of before has already are taken over from it, which costs a fraction of reading their words again. Not thread-safe.</remarks>
public sealed class ClaimIndexBuilder
{
    private readonly List<byte> _lengths = [];
    private readonly List<int> _firstClaims = [0];
    private readonly WordCollector _words = new();
    private readonly IClaimIndex? _before;

    /// <summary>By article of the index of before: its number here and one more; zero for those that are gone.</summary>
    private readonly int[] _numbers;
    private int _nextOfBefore;

    /// <summary>Begins an index.</summary>
    /// <param name="before">An index that was built by this version of the library and has some of the articles; null where there is none.</param>
    public ClaimIndexBuilder(IClaimIndex? before = null)
    {
        _before = before;
        _numbers = new int[before?.ArticleCount ?? 0];
    }

    /// <summary>Indexes the words of articles' claims and titles.</summary>
    /// <param name="articles">The articles in the order of <see cref="ICorpus.Articles"/>; read once.</param>
    /// <returns>An index in memory, immutable and thread-safe. The same articles give the same index everywhere.</returns>
    public static IClaimIndex Build(IEnumerable<Article> articles)
    {
        var builder = new ClaimIndexBuilder();
        foreach (var article in articles ?? throw new ArgumentNullException(nameof(articles)))
            builder.Add(article);
        return builder.ToIndex();
    }

    /// <summary>Adds an article.</summary>
    public void Add(Article article)
    {
        if (article is null)
            throw new ArgumentNullException(nameof(article));
        var titleLength = 0;
        if (article.Claims.Count > 0)
            titleLength = _words.AddTitle(article.Title, _firstClaims.Count - 1);
        foreach (var claim in article.Claims)
        {
            var length = titleLength + _words.AddClaim(claim.Text, _lengths.Count);
            _lengths.Add((byte)Math.Min(length, byte.MaxValue));
        }

        _firstClaims.Add(_lengths.Count);
    }

    /// <summary>Adds an article that the index of before has.</summary>
    /// <param name="article">Its number there, which must be above that of the one that was taken over last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such article, or it does not come behind the last one.</exception>
    public void TakeOver(int article)
    {
        if (article < _nextOfBefore || article >= _numbers.Length)
            throw new ArgumentOutOfRangeException(nameof(article), article, FormattableString.Invariant($"Articles {_nextOfBefore} to {_numbers.Length} (exclusive) of the index of before are left."));
        _nextOfBefore = article + 1;
        _numbers[article] = _firstClaims.Count;
        var end = _before!.GetFirstClaim(article + 1);
        for (var claim = _before.GetFirstClaim(article); claim < end; claim++)
            _lengths.Add((byte)_before.GetLength(claim));
        _firstClaims.Add(_lengths.Count);
    }

    /// <summary>The index of the articles that were added.</summary>
    public IClaimIndex ToIndex()
    {
        var firstClaims = _firstClaims.ToArray();
        var lengths = _lengths.ToArray();
        if (_before is not null)
            _words.TakeOver(_before, _numbers, firstClaims);
        var families = new List<string>();
        var postings = new List<WordPostings>();
        var forms = new SortedDictionary<string, WordForm>(StringComparer.Ordinal);
        foreach (var (name, terms) in _words.Families())
        {
            for (var form = 0; form < terms.Count; form++)
                forms.Add(terms[form].Term, new WordForm(families.Count, form));
            families.Add(name);
            postings.Add(new MemoryPostings(terms.Count, Merge(terms, term => term.Words, (word, form) => word with { Form = form }, _inClaims), Merge(terms, term => term.Titles, (word, form) => word with { Form = form }, _inTitles), firstClaims, lengths));
        }

        return new MemoryClaimIndex(lengths, firstClaims, [.. forms.Keys], [.. forms.Values], [.. families], [.. postings]);
    }

    private static readonly Comparison<IndexedWord> _inClaims = (left, right) =>
        left.Claim != right.Claim ? left.Claim.CompareTo(right.Claim) : left.Place.CompareTo(right.Place);

    private static readonly Comparison<TitleWord> _inTitles = (left, right) =>
        left.Article != right.Article ? left.Article.CompareTo(right.Article) : left.Place.CompareTo(right.Place);

    /// <summary>The words of all forms in one list. Those of one form ascend already, unless some were taken over.</summary>
    private static T[] Merge<T>(List<CollectedTerm> terms, Func<CollectedTerm, List<T>> wordsOf, Func<T, int, T> number, Comparison<T> order)
    {
        var merged = new List<T>(terms.Sum(term => wordsOf(term).Count));
        for (var form = 0; form < terms.Count; form++)
        {
            foreach (var word in wordsOf(terms[form]))
                merged.Add(form == 0 ? word : number(word, form));
        }

        for (var i = 1; i < merged.Count; i++)
        {
            if (order(merged[i - 1], merged[i]) <= 0)
                continue;
            merged.Sort(order);
            break;
        }

        return [.. merged];
    }
}
