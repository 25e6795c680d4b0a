using Corpus.Model;

namespace Corpus.Search.Concordances;

/// <summary>A run of words that concordances and statistics are taken over: a paragraph of an article, or what somebody said.</summary>
/// <remarks>Words are neighbours inside one passage only. Immutable and thread-safe.</remarks>
public sealed class Passage
{
    private Passage(AnchoredText words, Article article, Quote? quote)
    {
        Words = words;
        Article = article;
        Quote = quote;
    }

    /// <summary>The words and their place.</summary>
    public AnchoredText Words { get; }

    /// <summary>The article that they stand in.</summary>
    public Article Article { get; }

    /// <summary>The quote that the words are of; null for a paragraph, in which several may speak.</summary>
    public Quote? Quote { get; }

    /// <summary>The paragraphs of an article's body: without the title, and without what was removed from the page.</summary>
    public static IEnumerable<Passage> Of(Article article) =>
        (article ?? throw new ArgumentNullException(nameof(article))).Paragraphs.Select(paragraph => new Passage(paragraph.Words, article, null));

    /// <summary>The words of a quote, without quotation marks and attribution.</summary>
    public static Passage Of(Quote quote) => new((quote ?? throw new ArgumentNullException(nameof(quote))).Words, quote.Article, quote);

    /// <summary>The words of a claim.</summary>
    public static Passage Of(Claim claim) => new((claim ?? throw new ArgumentNullException(nameof(claim))).Words, claim.Quote.Article, claim.Quote);

    /// <summary>The words.</summary>
    public override string ToString() => Words.Text;
}
