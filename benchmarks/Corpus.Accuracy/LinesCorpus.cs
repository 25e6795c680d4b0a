using System.Globalization;
using Corpus.Model;
using Corpus.Search;

namespace Corpus.Accuracy;

/// <summary>A corpus of lines: each is an article with one claim, which is all of its text.</summary>
internal sealed class LinesCorpus : ICorpus
{
    public LinesCorpus(IEnumerable<Line> lines)
    {
        Articles = [.. lines.Select(ArticleOf)];
        Quotes = [.. Articles.SelectMany(article => article.Quotes)];
        Claims = [.. Articles.SelectMany(article => article.Claims)];
        ClaimIndex = ClaimIndexBuilder.Build(Articles);
    }

    public IReadOnlyList<Article> Articles { get; }

    public IReadOnlyList<Quote> Quotes { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyList<Speaker> Speakers => [];

    public IReadOnlyList<Conflict> Conflicts => [];

    public IClaimIndex ClaimIndex { get; }

    public Article? FindArticle(ulong key) => Articles.FirstOrDefault(article => article.Key == key);

    public Speaker? FindSpeaker(ulong key) => null;

    public IReadOnlyList<int> GetClaimIndices(int speaker) => throw new ArgumentOutOfRangeException(nameof(speaker));

    public IEnumerable<Quote> GetQuotes(ulong speakerKey) => [];

    /// <summary>The path of the article that a line becomes.</summary>
    public static string PathOf(int number) => number.ToString("D8", CultureInfo.InvariantCulture);

    private static Article ArticleOf(Line line, int number)
    {
        var source = new MemoryText(PathOf(number), line.Text, "");
        var words = new AnchoredText(source, new TextSpan(0, line.Text.Length));
        var claim = new Claim(words, Stance.Asserts, Polarity.Affirmative, SaidTime.Unspecified);
        var quote = new Quote(QuoteKind.Direct, words, null, null, null, null, Stance.Asserts, new(claim), "line");
        return new Article(new ArticleContent { Source = source, Id = PathOf(number), Title = line.Title, Quotes = new(quote) });
    }
}
