using Corpus.Extraction.Sentences;
using Corpus.Model;

namespace Corpus.Extraction.Corrections;

/// <summary>Finds words in title and paragraphs of an article; none cross the border of a paragraph.</summary>
internal sealed class ArticleWords
{
    private readonly List<Passage> _passages = [];

    public ArticleWords(ArticleTokens article)
    {
        foreach (var paragraph in article.Paragraphs.Where(paragraph => !paragraph.IsEmpty))
        {
            var span = article.SpanOf(paragraph);
            _passages.Add(new(span, FoldedText.Of(article.Text, span), article.IsTitle(paragraph)));
        }
    }

    /// <summary>Where words stand in title and body, in the order of the text.</summary>
    public IEnumerable<TextSpan> Find(string words) => In(_passages, words);

    /// <summary>Where words stand in the body, in the order of the text.</summary>
    public IEnumerable<TextSpan> FindInBody(string words) => In(_passages.Where(passage => !passage.IsTitle), words);

    /// <summary>Where words stand nearest to a quote: outside of it, in a paragraph of it or the one before; null where they do not.</summary>
    /// <param name="words">The words.</param>
    /// <param name="content">The words of the quote.</param>
    public TextSpan? FindNear(string words, IReadOnlyList<TextSpan> content)
    {
        var quote = TextSpan.FromBounds(content[0].Start, content[content.Count - 1].End);
        var first = _passages.FindIndex(passage => passage.Span.End > quote.Start);
        var near = _passages.Skip(first - 1).TakeWhile(passage => passage.Span.Start < quote.End);
        return In(near, words)
            .Where(place => !content.Any(place.Overlaps))
            .OrderBy(place => Distance(place, quote))
            .Select(place => (TextSpan?)place)
            .FirstOrDefault();
    }

    private static IEnumerable<TextSpan> In(IEnumerable<Passage> passages, string words)
    {
        var search = new WordSearch(words);
        return passages.SelectMany(passage => search.In(passage.Text));
    }

    private static int Distance(TextSpan place, TextSpan quote) =>
        Math.Max(0, Math.Max(place.Start - quote.End, quote.Start - place.End));

    private readonly record struct Passage(TextSpan Span, FoldedText Text, bool IsTitle);
}
