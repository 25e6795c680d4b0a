using System.Globalization;
using System.Text;
using Corpus.Model;

namespace Corpus.Export.Tests.Corpora;

/// <summary>Articles that are made when they are read, so that there may be more of them than memory holds.</summary>
internal static class ManyQuotes
{
    private const int Speakers = 1000;

    /// <param name="articles">How many articles.</param>
    /// <param name="quotes">How many quotes each has.</param>
    /// <param name="length">UTF-16 units of a quote.</param>
    public static ExportSource Source(int articles, int quotes, int length) =>
        ExportSource.Of(null, Enumerable.Range(0, articles).Select(number => new ExportedArticle(Article(number, quotes, length))), articles);

    private static Article Article(int number, int quotes, int length)
    {
        var text = new StringBuilder("Title\n\n");
        var spans = new List<TextSpan>();
        for (var i = 0; i < quotes; i++)
        {
            var words = string.Create(CultureInfo.InvariantCulture, $"💧 {number} {i} ");
            spans.Add(new TextSpan(text.Length, length));
            text.Append(words).Append('w', length - words.Length).Append("\n\n");
        }
        var path = number.ToString("000000", CultureInfo.InvariantCulture) + ".txt";
        var source = new MemoryText(path, text.ToString(), "");
        var speaker = new Speaker(string.Create(CultureInfo.InvariantCulture, $"Speaker {number % Speakers}"), SpeakerKind.Person, ValueList<Designation>.Empty, ValueList<Designation>.Empty);
        var places = spans.ConvertAll(span => new AnchoredText(source, span));
        return new Article(new ArticleContent
        {
            Source = source,
            Id = path,
            Title = "Title",
            Outlet = "Outlet",
            Paragraphs = new(places.Select(place => new Paragraph(place))),
            Speakers = new(speaker),
            Quotes = new(places.Select(place => new Quote(
                QuoteKind.Direct, place, null, speaker, null, null, Stance.Asserts, new(new Claim(place, Stance.Asserts, Polarity.Affirmative, SaidTime.Unspecified)), "rule"))),
        });
    }
}
