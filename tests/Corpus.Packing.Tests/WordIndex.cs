using Corpus.Model;

namespace Corpus.Packing.Tests;

/// <summary>A claim index by words between spaces, as plain as can be; words with the same first two letters are a family.</summary>
internal sealed class WordIndex : IClaimIndex
{
    private const int LettersOfFamily = 2;

    private readonly SortedDictionary<string, SortedSet<string>> _families = new(StringComparer.Ordinal);
    private readonly List<(string Word, int Claim, int Place)> _claims = [];
    private readonly List<(string Word, int Article, int Place)> _titles = [];
    private readonly List<int> _lengths = [];
    private readonly List<int> _firstClaims = [0];

    public WordIndex(IReadOnlyList<Article> articles)
    {
        for (var article = 0; article < articles.Count; article++)
        {
            foreach (var (word, place) in Words(articles[article].Title))
                _titles.Add((word, article, place));
            foreach (var claim in articles[article].Claims)
            {
                var words = Words(claim.Text);
                _claims.AddRange(words.Select(word => (word.Word, _lengths.Count, word.Place)));
                _lengths.Add(Math.Min(words.Count, byte.MaxValue));
            }

            _firstClaims.Add(_lengths.Count);
        }

        foreach (var word in _claims.Select(claim => claim.Word).Concat(_titles.Select(title => title.Word)))
        {
            if (!_families.TryGetValue(FamilyOf(word), out var forms))
                _families[FamilyOf(word)] = forms = new SortedSet<string>(StringComparer.Ordinal);
            forms.Add(word);
        }

        Terms = [.. _families.Values.SelectMany(forms => forms).Order(StringComparer.Ordinal)];
        Families = [.. _families.Keys];
    }

    public int ClaimCount => _lengths.Count;

    public int ArticleCount => _firstClaims.Count - 1;

    public long TermTotal => _lengths.Sum(length => (long)length);

    public IReadOnlyList<string> Terms { get; }

    public IReadOnlyList<string> Families { get; }

    public int GetLength(int claim) => _lengths[claim];

    public void ReadLengths(int firstClaim, byte[] target)
    {
        for (var i = 0; i < target.Length && firstClaim + i < ClaimCount; i++)
            target[i] = (byte)_lengths[firstClaim + i];
    }

    public WordForm GetForm(int term) => new(Families.ToList().IndexOf(FamilyOf(Terms[term])), FormOf(Terms[term]));

    public WordPostings GetPostings(int family) => new PlainPostings(
        [.. _claims.Where(claim => FamilyOf(claim.Word) == Families[family]).GroupBy(claim => claim.Claim).Select(claim => (claim.Key, claim.Select(word => (word.Place, FormOf(word.Word))).ToList()))],
        [.. _titles.Where(title => FamilyOf(title.Word) == Families[family]).Select(title => new TitleWord(title.Article, title.Place, FormOf(title.Word)))],
        _lengths,
        _families[Families[family]].Count);

    public int GetFirstClaim(int article) => _firstClaims[article];

    private static string FamilyOf(string word) => word[..Math.Min(LettersOfFamily, word.Length)];

    private int FormOf(string word) => _families[FamilyOf(word)].ToList().IndexOf(word);

    private static List<(string Word, int Place)> Words(string text) => [.. text.Split(' ').Select((word, place) => (word, place))];

    private sealed class PlainPostings(List<(int Claim, List<(int Place, int Form)> Words)> claims, List<TitleWord> titles, List<int> lengths, int formCount) : WordPostings
    {
        public override int HolderCount => claims.Count;

        public override int ClaimCount => claims.Count;

        public override int FormCount => formCount;

        public override IReadOnlyList<TitleWord> Titles => titles;

        public override int GetLastClaim(int block) => Block(block)[^1].Claim;

        public override int GetMostCount(int block) => Block(block).Max(claim => Math.Min(claim.Words.Count, byte.MaxValue));

        public override int GetLeastLength(int block) => Block(block).Min(claim => lengths[claim.Claim]);

        public override void Read(int block, PostingBlock target)
        {
            var rows = Block(block);
            target.Count = rows.Count;
            for (var i = 0; i < rows.Count; i++)
                (target.Claims[i], target.Counts[i]) = (rows[i].Claim, rows[i].Words.Count);
        }

        public override void ReadPlaces(int block, PostingBlock target)
        {
            var words = Block(block).SelectMany(claim => claim.Words).ToList();
            target.RequirePlaces(words.Count);
            for (var i = 0; i < words.Count; i++)
                (target.Places[i], target.Forms[i]) = words[i];
        }

        private List<(int Claim, List<(int Place, int Form)> Words)> Block(int block) =>
            claims.GetRange(block * PostingBlock.Size, Math.Min(PostingBlock.Size, claims.Count - (block * PostingBlock.Size)));
    }
}
