using Corpus.Model;
using Corpus.Search.Words;

namespace Corpus.Search.Indexing;

/// <summary>Collects the words of an index by term.</summary>
internal sealed class WordCollector
{
    private readonly Dictionary<string, CollectedTerm> _terms = new(StringComparer.Ordinal);

    /// <summary>The words of one text after the other: a list for each would be a twentieth of a pack.</summary>
    private readonly List<ClaimToken> _tokens = [];

    /// <summary>Adds the words of a claim.</summary>
    /// <returns>Their number.</returns>
    public int AddClaim(string text, int claim)
    {
        Read(text);
        for (var place = 0; place < _tokens.Count; place++)
            Term(_tokens[place].Term).Words.Add(new IndexedWord(claim, place, 0));
        return _tokens.Count;
    }

    /// <summary>Adds the words of a title.</summary>
    /// <returns>Their number.</returns>
    public int AddTitle(string title, int article)
    {
        Read(title);
        for (var place = 0; place < _tokens.Count; place++)
            Term(_tokens[place].Term).Titles.Add(new TitleWord(article, place, 0));
        return _tokens.Count;
    }

    private void Read(string text)
    {
        _tokens.Clear();
        ClaimTokenizer.AddTo(_tokens, text);
    }

    /// <summary>Adds the words of articles that another index has.</summary>
    /// <param name="before">The other index.</param>
    /// <param name="numbers">By article there: its number here and one more; zero for those that are gone.</param>
    /// <param name="firstClaims">By article here: its first claim.</param>
    public void TakeOver(IClaimIndex before, int[] numbers, int[] firstClaims)
    {
        var moved = MovedClaims(before, numbers, firstClaims);
        var forms = FormsByFamily(before);
        var block = new PostingBlock();
        for (var family = 0; family < forms.Length; family++)
        {
            var terms = forms[family].ConvertAll(Term);
            var postings = before.GetPostings(family);
            foreach (var title in postings.Titles)
            {
                if (numbers[title.Article] > 0)
                    terms[title.Form].Titles.Add(new TitleWord(numbers[title.Article] - 1, title.Place, 0));
            }

            for (var i = 0; i < postings.BlockCount; i++)
            {
                postings.Read(i, block);
                postings.ReadPlaces(i, block);
                TakeOver(block, terms, moved);
            }
        }
    }

    /// <summary>The families in ordinal order of their names, each with its terms in ordinal order.</summary>
    public IEnumerable<(string Name, List<CollectedTerm> Terms)> Families() => _terms.Values
        .Where(term => term.Words.Count + term.Titles.Count > 0)
        .GroupBy(term => WordFamily.Of(term.Term), StringComparer.Ordinal)
        .OrderBy(family => family.Key, StringComparer.Ordinal)
        .Select(family => (family.Key, family.OrderBy(term => term.Term, StringComparer.Ordinal).ToList()));

    private static void TakeOver(PostingBlock block, List<CollectedTerm> terms, int[] moved)
    {
        var at = 0;
        for (var i = 0; i < block.Count; i++)
        {
            var claim = moved[block.Claims[i]];
            for (var end = at + block.Counts[i]; at < end; at++)
            {
                if (claim >= 0)
                    terms[block.Forms[at]].Words.Add(new IndexedWord(claim, block.Places[at], 0));
            }
        }
    }

    /// <summary>By claim of the other index: its number here; -1 for those that are gone.</summary>
    private static int[] MovedClaims(IClaimIndex before, int[] numbers, int[] firstClaims)
    {
        var moved = new int[before.ClaimCount];
        for (var article = 0; article < numbers.Length; article++)
        {
            var first = before.GetFirstClaim(article);
            var end = before.GetFirstClaim(article + 1);
            for (var claim = first; claim < end; claim++)
                moved[claim] = numbers[article] > 0 ? firstClaims[numbers[article] - 1] + claim - first : -1;
        }

        return moved;
    }

    private static List<string>[] FormsByFamily(IClaimIndex index)
    {
        var forms = new List<string>[index.Families.Count];
        for (var term = 0; term < index.Terms.Count; term++)
            (forms[index.GetForm(term).Family] ??= []).Add(index.Terms[term]);
        return forms;
    }

    private CollectedTerm Term(string term)
    {
        if (!_terms.TryGetValue(term, out var known))
            _terms[term] = known = new CollectedTerm(term);
        return known;
    }
}

/// <summary>A term with its places; <see cref="IndexedWord.Form"/> is set when its family is complete.</summary>
internal sealed class CollectedTerm(string term)
{
    public string Term { get; } = term;

    public List<IndexedWord> Words { get; } = [];

    public List<TitleWord> Titles { get; } = [];
}
